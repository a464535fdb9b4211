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
import java.util.UUID;

/** What one member says to a joint remark that is being written. */
@Named
@RequestScoped
public class ObjectionPage {

    @Inject
    ObjectionService objections;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    private UUID id;
    private UUID initiative;
    private UUID chapter;
    private long version = ObjectionService.UNWRITTEN;
    private String comment;
    private String dissent;
    private DraftResponse response;

    public void read() {
        getLine();
        objections.own(me.user(), id, topic()).ifPresent(own -> {
            version = own.version();
            comment = own.comment();
            dissent = own.dissent();
        });
    }

    public DraftResponse getResponse() {
        if (response == null) {
            response = objections.draftResponse(me.user(), id);
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

    /** Null for the draft as a whole. */
    private UUID topic() {
        return initiative == null ? chapter : initiative;
    }

    public String getTitle() {
        return Places.title(getLine().place(), texts);
    }

    public void save() {
        objections.object(me.user(), id, topic(), version, new Objection.Words(comment, dissent));
        pages.done("/response-draft?id=" + id, "hearing.objectionSaved");
    }

    /** Also when the date passes while somebody types: what was typed stays on the page. */
    public boolean isWritable() {
        return FacesContext.getCurrentInstance().isPostback() || getResponse().writable();
    }

    public boolean isDissentAllowed() {
        return objections.isDissentAllowed(me.user(), id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getInitiative() {
        return initiative;
    }

    public void setInitiative(UUID initiative) {
        this.initiative = initiative;
    }

    public UUID getChapter() {
        return chapter;
    }

    public void setChapter(UUID chapter) {
        this.chapter = chapter;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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
