package dk.handleplan.web.initiative;

import dk.handleplan.core.document.PreviewService;
import dk.handleplan.core.document.PublishedInitiative;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Shortcoming;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The last step of the form: the initiative as the plan will print it, what it lacks, and the way on. */
@Named
@RequestScoped
public class InitiativePreviewPage {

    @Inject
    EditedInitiative edited;

    @Inject
    InitiativeService initiatives;

    @Inject
    PreviewService previews;

    @Inject
    CurrentUser me;

    @Inject
    Language language;

    private PublishedInitiative printed;
    private List<Shortcoming> shortcomings;

    public void read() {
        if (!initiatives.mayWrite(me.user(), getInitiative())) {
            throw new NotAllowed("shared.notAllowed");
        }
        getPrinted();
    }

    public Initiative getInitiative() {
        return edited.getInitiative();
    }

    public PublishedInitiative getPrinted() {
        if (printed == null) {
            printed = previews.print(me.user(), edited.getId());
        }
        return printed;
    }

    public List<Shortcoming> getShortcomings() {
        if (shortcomings == null) {
            shortcomings = initiatives.shortcomings(me.user(), edited.getId());
        }
        return shortcomings;
    }

    public String sentence(Shortcoming shortcoming) {
        return shortcoming.sentence(language.getLocale());
    }

    public String pathTo(FormPart part) {
        return "/initiative-edit?id=" + edited.getId() + "&section="
                + part.name().toLowerCase();
    }
}
