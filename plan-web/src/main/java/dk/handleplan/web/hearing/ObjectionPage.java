package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.DraftResponse;
import dk.handleplan.core.hearing.Objection;
import dk.handleplan.core.hearing.ObjectionService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;

/** What one member says to a joint remark that is being written. */
@Named
@RequestScoped
public class ObjectionPage extends AboutTopic {

    @Inject
    ObjectionService objections;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private String comment;
    private String dissent;
    private DraftResponse response;
    private Optional<Objection> own;

    public void read() {
        getLine();
        own().ifPresent(objection -> {
            comment = objection.comment();
            dissent = objection.dissent();
        });
    }

    private Optional<Objection> own() {
        if (own == null) {
            own = objections.own(me.user(), getId(), topic());
        }
        return own;
    }

    @Override
    protected long keptVersion() {
        return own().map(Objection::version).orElse(ObjectionService.UNWRITTEN);
    }

    public DraftResponse getResponse() {
        if (response == null) {
            response = objections.draftResponse(me.user(), getId());
        }
        return response;
    }

    /** There is something to object to where the council says something. */
    public DraftResponse.Line getLine() {
        return getResponse().lines().stream()
                .filter(line -> Objects.equals(line.place().topicId(), topic()))
                .findFirst()
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public String getTitle() {
        return Places.title(getLine().place(), texts);
    }

    public void save() {
        objections.object(me.user(), getId(), topic(), getVersion(), new Objection.Words(comment, dissent));
        pages.done("/response-draft?id=" + getId(), "hearing.objectionSaved");
    }

    /** Also when the date passes while somebody types: what was typed stays on the page. */
    public boolean isWritable() {
        return FacesContext.getCurrentInstance().isPostback() || getResponse().writable();
    }

    public boolean isDissentAllowed() {
        return objections.isDissentAllowed(me.user(), getId());
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getDissent() {
        return dissent;
    }

    public void setDissent(String dissent) {
        this.dissent = dissent;
    }
}
