package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.CheckService;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Oddity;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What looks odd in the initiatives on the screen, in the reader's language. */
@Named("oddities")
@RequestScoped
public class OdditiesLook {

    @Inject
    CheckService checks;

    @Inject
    CurrentUser me;

    @Inject
    Language language;

    private final Map<UUID, List<Oddity>> known = new HashMap<>();

    public List<Oddity> of(Initiative initiative) {
        return known.computeIfAbsent(initiative.id(), id -> checks.oddities(me.user(), id));
    }

    /** Of an initiative of a contribution; those of the whole contribution are looked for together. */
    public List<Oddity> of(Initiative initiative, Submission submission) {
        if (!known.containsKey(initiative.id())) {
            known.putAll(checks.oddities(me.user(), submission));
        }
        return known.getOrDefault(initiative.id(), List.of());
    }

    public String sentence(Oddity oddity) {
        return oddity.sentence(language.getLocale());
    }

    /** Where the answer can be corrected. */
    public String pathTo(Initiative initiative, Oddity oddity) {
        return "/initiative-edit?id=" + initiative.id() + "&section="
                + oddity.part().name().toLowerCase();
    }
}
