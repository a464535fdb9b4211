package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Comment;
import dk.handleplan.core.hearing.CommentService;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.ConsultationService;
import dk.handleplan.core.hearing.Reading;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.initiative.Description;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.TargetGroup;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
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

/** What one member says about one initiative, or about the draft as a whole. */
@Named
@RequestScoped
public class CommentPage {

    @Inject
    CommentService comments;

    @Inject
    ConsultationService consultations;

    @Inject
    InitiativeService initiatives;

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
    private long version = CommentService.UNWRITTEN;
    private String text;
    private Audience audience = Audience.COUNCIL;
    private String ground;
    private Reading reading;
    private Initiative form;
    private Optional<Comment> own;
    private List<SharedComment> others;
    private List<YearAmount> amounts;

    /** With whom a comment is shared. */
    public enum Audience {
        COUNCIL,
        ME
    }

    public void read() {
        getTitle();
        own().ifPresent(comment -> {
            version = comment.version();
            text = comment.text();
            audience = comment.isShared() ? Audience.COUNCIL : Audience.ME;
        });
    }

    private Optional<Comment> own() {
        if (own == null) {
            own = comments.own(me.user(), id, initiative);
        }
        return own;
    }

    public Reading getReading() {
        if (reading == null) {
            reading = comments.reading(me.user(), id);
        }
        return reading;
    }

    /** Null for the draft as a whole. */
    public Reading.Line getLine() {
        return isGeneral() ? null : getReading().line(initiative).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    public String getTitle() {
        return isGeneral()
                ? texts.get("hearing.general")
                : Titles.numbered(getLine().initiative());
    }

    public String getWhom() {
        return form().targetGroup().map(TargetGroup::primaryGroup).orElse(null);
    }

    public String getWhat() {
        return form().description().map(Description::summary).orElse(null);
    }

    public List<String> getSuccess() {
        return form().indicators().stream().map(Indicator::text).toList();
    }

    private Initiative form() {
        if (form == null) {
            form = initiatives.get(me.user(), initiative);
        }
        return form;
    }

    public List<SharedComment> getOthers() {
        if (others == null) {
            others = comments.others(me.user(), id, initiative);
        }
        return others;
    }

    /** A question for each budget year for which the initiative applies. */
    public List<YearAmount> getAmounts() {
        if (amounts == null) {
            amounts = isGeneral()
                    ? List.of()
                    : YearAmounts.of(getReading().cycle(), getLine().initiative(), said());
        }
        return amounts;
    }

    private List<Recommendation> said() {
        return own().map(Comment::recommendations).orElse(List.of());
    }

    public List<Choice> choices(YearAmount amount) {
        return amount.choices(texts, as);
    }

    public void save() {
        var words = new Comment.Words(text, YearAmount.recommendations(getAmounts()), audience == Audience.COUNCIL);
        comments.say(me.user(), id, initiative, version, words);
        goOn("hearing.commentSaved");
    }

    public void remarkNothing() {
        if (text != null && !text.isBlank() || !YearAmount.isSilent(getAmounts())) {
            throw new RuleBroken("hearing.somethingWritten").at("text");
        }
        comments.remarkNothing(me.user(), id, initiative, version);
        goOn("hearing.noRemarkSaved");
    }

    public void withdraw() {
        comments.withdraw(me.user(), id, initiative);
        pages.done(consultation(), "hearing.withdrawnNotice");
    }

    public void disqualify() {
        consultations.disqualify(me.user(), id, me.user().id(), initiative, ground);
        goOn("hearing.disqualifiedNotice");
    }

    private void goOn(String said) {
        var next = isGeneral()
                ? Optional.<UUID>empty()
                : comments.reading(me.user(), id).nextAfter(initiative);
        pages.done(next.map(this::comment).orElse(consultation()), said);
    }

    private String comment(UUID other) {
        return "/comment?id=" + id + "&initiative=" + other;
    }

    private String consultation() {
        return "/consultation?id=" + id;
    }

    public boolean isGeneral() {
        return initiative == null;
    }

    public boolean isDisqualified() {
        return !isGeneral() && getLine().disqualified();
    }

    /** Also when the date passes while somebody types: what was typed stays on the page. */
    public boolean isWritable() {
        return FacesContext.getCurrentInstance().isPostback() || getReading().writable() && !isDisqualified();
    }

    public boolean isWritten() {
        return own().isPresent();
    }

    /** What the member has said, to be read only. */
    public Comment getSaid() {
        return own().orElse(null);
    }

    public List<Choice> getAudiences() {
        return Choice.of(Audience.values(), texts::name);
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

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
