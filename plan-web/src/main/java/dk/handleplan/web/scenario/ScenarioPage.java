package dk.handleplan.web.scenario;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioComment;
import dk.handleplan.core.scenario.ScenarioService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** One scenario: its name and note, who may see it, what colleagues say, and the choice of it as the proposal. */
@Named
@RequestScoped
public class ScenarioPage {

    @Inject
    ScenarioService scenarios;

    @Inject
    AllocationService allocation;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private String name;
    private String note;
    private String copyName;
    private String comment;
    private Scenario scenario;
    private AllocationSheet sheet;
    private List<ScenarioComment> comments;

    public void read() {
        name = getScenario().name();
        note = getScenario().note().orElse(null);
    }

    public Scenario getScenario() {
        if (scenario == null) {
            scenario = scenarios.scenario(me.user(), id);
        }
        return scenario;
    }

    public AllocationSheet getSheet() {
        if (sheet == null) {
            sheet = allocation.sheet(me.user(), getScenario().cycleId(), List.of());
        }
        return sheet;
    }

    public List<ScenarioComment> getComments() {
        if (comments == null) {
            comments = scenarios.comments(me.user(), id);
        }
        return comments;
    }

    public boolean isProposing() {
        return getSheet().isProposing() && me.user().has(Role.SECRETARIAT);
    }

    public boolean isEditable() {
        return isProposing() && getScenario().isOpen();
    }

    public void describe() {
        scenarios.describe(me.user(), id, name, note);
        pages.done(pages.getHere(), "shared.saved");
    }

    public void share() {
        scenarios.share(me.user(), id);
        pages.done(pages.getHere(), "scenario.sharedNotice");
    }

    public void copy() {
        var copy = scenarios.copy(me.user(), id, copyName);
        pages.done("/allocation?id=" + copy.cycleId() + "&scenario=" + copy.id(), "scenario.madeNotice", copy.name());
    }

    public void say() {
        scenarios.comment(me.user(), id, comment);
        pages.done(pages.getHere(), "scenario.commentNotice");
    }

    public void adopt() {
        var refused = scenarios.adopt(me.user(), id);
        if (refused.isEmpty()) {
            pages.done(
                    "/allocation?id=" + getScenario().cycleId(),
                    "scenario.adoptedNotice",
                    getScenario().name());
        } else {
            tell(texts.of("scenario.notAdopted", refused.size()));
        }
    }

    private static void tell(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getCopyName() {
        return copyName;
    }

    public void setCopyName(String copyName) {
        this.copyName = copyName;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
