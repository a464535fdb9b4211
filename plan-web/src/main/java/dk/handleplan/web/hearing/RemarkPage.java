package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.CommentService;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.JointResponse;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.Remark;
import dk.handleplan.core.hearing.ResponseService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The council's joint remark on one initiative, or on the draft as a whole, beside what members say. */
@Named
@RequestScoped
public class RemarkPage {

    @Inject
    ResponseService responses;

    @Inject
    CommentService comments;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    @Inject
    Texts texts;

    @Inject
    Shown as;

    private UUID id;
    private UUID initiative;
    private long version = ResponseService.UNWRITTEN;
    private String text;
    private JointResponse response;
    private Optional<Remark> written;
    private List<SharedComment> said;
    private List<YearAmount> amounts;

    public void read() {
        getTitle();
        written().ifPresent(remark -> {
            version = remark.version();
            text = remark.text();
        });
    }

    private Optional<Remark> written() {
        if (written == null) {
            written = responses.remark(me.user(), id, initiative);
        }
        return written;
    }

    public JointResponse getResponse() {
        if (response == null) {
            response = responses.response(me.user(), id);
        }
        return response;
    }

    /** Null for the draft as a whole. */
    public JointResponse.Line getLine() {
        return isGeneral() ? null : getResponse().line(initiative).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public String getTitle() {
        return isGeneral()
                ? texts.get("hearing.general")
                : Titles.numbered(getLine().initiative());
    }

    /** What members have shared, the chair's own comment included. */
    public List<SharedComment> getSaid() {
        if (said == null) {
            said = comments.shared(me.user(), id, initiative);
        }
        return said;
    }

    public List<YearAmount> getAmounts() {
        if (amounts == null) {
            amounts = isGeneral()
                    ? List.of()
                    : YearAmounts.of(getResponse().cycle(), getLine().initiative(), recommended());
        }
        return amounts;
    }

    private List<Recommendation> recommended() {
        return written().map(Remark::recommendations).orElse(List.of());
    }

    public List<Choice> choices(YearAmount amount) {
        return amount.choices(texts, as);
    }

    public void save() {
        word();
        pages.done("/response?id=" + id, "hearing.remarkSaved");
    }

    public void saveAndNext() {
        word();
        var next = getResponse().after(initiative).map(after -> "/remark?id=" + id + "&initiative=" + after);
        pages.done(next.orElse("/response?id=" + id), "hearing.remarkSaved");
    }

    private void word() {
        var words = new Remark.Words(text, YearAmount.recommendations(getAmounts()));
        responses.word(me.user(), id, initiative, version, words);
    }

    public boolean isGeneral() {
        return initiative == null;
    }

    public boolean isDisqualified() {
        return !isGeneral() && getLine().disqualified();
    }

    /** Also when the date passes while the chair types: what was typed stays on the page. */
    public boolean isWritable() {
        return FacesContext.getCurrentInstance().isPostback() || getResponse().writable() && !isDisqualified();
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
