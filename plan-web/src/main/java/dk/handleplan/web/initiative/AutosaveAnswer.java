package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Presence;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.StaleData;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Json;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.OptimisticLockException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the page's script is told after it saved: when, that somebody else was first, or what is wrong. */
@RequestScoped
public class AutosaveAnswer {

    @Inject
    CurrentUser me;

    @Inject
    InitiativeService initiatives;

    @Inject
    Forms forms;

    @Inject
    InitiativeLook look;

    @Inject
    Texts texts;

    @Inject
    Language language;

    @Inject
    Clock clock;

    JsonObjectBuilder saved(String fingerprint) {
        var now = look.time(Optional.of(Instant.now(clock)));
        return Json.createObjectBuilder()
                .add("fingerprint", fingerprint)
                .add("said", texts.of("initiative.savedAt", now, me.getName()));
    }

    JsonObjectBuilder company(InitiativeService.Company company, UUID id, FormPart mine) {
        var others = company.others().stream().map(writer -> sentence(writer, id, mine));
        return Json.createObjectBuilder()
                .add("fingerprint", company.fingerprint())
                .add("company", others.collect(Collectors.joining(" ")));
    }

    private String sentence(Presence.Writer writer, UUID id, FormPart mine) {
        return writer.part() == mine
                ? texts.of("initiative.writesHere", writer.name())
                : elsewhere(writer, forms.of(initiatives.get(me.user(), id).cycleId()));
    }

    private String elsewhere(Presence.Writer writer, WordedForm form) {
        var number = form.getParts().indexOf(writer.part()) + 1;
        return texts.of("initiative.writesThere", writer.name(), number, form.name(writer.part()));
    }

    /** Whether this is about what was sent, and not about a server that cannot save at the moment. */
    boolean isRefusal(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof DomainException || cause instanceof OptimisticLockException);
    }

    JsonObjectBuilder refused(Throwable thrown) {
        var refusal = causes(thrown)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst();
        var stale = refusal.filter(StaleData.class::isInstance).isPresent()
                || causes(thrown).anyMatch(OptimisticLockException.class::isInstance);
        return Json.createObjectBuilder()
                .add("stale", stale)
                .add(
                        "said",
                        refusal.map(found -> found.sentence(language.getLocale()))
                                .orElseGet(() -> texts.get("initiative.autosaveFailed")));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(20);
    }
}
