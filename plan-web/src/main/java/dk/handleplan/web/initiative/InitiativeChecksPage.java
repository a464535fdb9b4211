package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.CheckService;
import dk.handleplan.core.initiative.PartChecks;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the part on the screen lacks and what looks odd in it; the form's script asks for it by itself while somebody writes. */
@Named
@RequestScoped
public class InitiativeChecksPage {

    @Inject
    CheckService checks;

    @Inject
    EditedInitiative edited;

    @Inject
    CurrentUser me;

    @Inject
    Language language;

    private PartChecks found;

    public void read() {
        found = checks.ofPart(me.user(), edited.getId(), edited.getPart());
    }

    public PartChecks getFound() {
        if (found == null) {
            read();
        }
        return found;
    }

    public String sentence(Shortcoming shortcoming) {
        return shortcoming.sentence(language.getLocale());
    }
}
