package dk.handleplan.web.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Comment;
import dk.handleplan.core.hearing.CommentService;
import dk.handleplan.core.hearing.CommentService.Seen;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.hearing.ConsultationService;
import dk.handleplan.core.hearing.Discussion;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.DraftService;
import dk.handleplan.core.hearing.Drafts.DraftText;
import dk.handleplan.core.hearing.Reading;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.initiative.EarlierGrants;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.Choice;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import dk.handleplan.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What one member says about one initiative or chapter, or about the draft as a whole. */
@Named
@RequestScoped
public class CommentPage extends AboutInitiative {

    @Inject
    CommentService comments;

    @Inject
    ConsultationService consultations;

    @Inject
    DraftService drafts;

    @Inject
    CurrentUser me;

    @Inject
    Pages pages;

    private final Typed<Integer> draft = new Typed<>();
    private final Typed<Audience> audience = new Typed<>();
    private String ground;
    private Reading reading;
    private DraftText summary;
    private List<EarlierGrants.Row> granted;
    private Optional<Comment> own;
    private Discussion discussion;

    /** With whom a comment is shared. */
    public enum Audience {
        COUNCIL,
        ME
    }

    public void read() {
        getTitle();
    }

    @Override
    protected long keptVersion() {
        return own().map(Comment::version).orElse(CommentService.UNWRITTEN);
    }

    @Override
    protected String keptText() {
        return own().map(Comment::text).orElse(null);
    }

    private Audience keptAudience() {
        return own().filter(comment -> !comment.isShared()).isPresent() ? Audience.ME : Audience.COUNCIL;
    }

    private Optional<Comment> own() {
        if (own == null) {
            own = comments.own(me.user(), getId(), topic());
        }
        return own;
    }

    public Reading getReading() {
        if (reading == null) {
            reading = comments.reading(me.user(), getId());
        }
        return reading;
    }

    /** Null where it is not about an initiative. */
    public Reading.Line getLine() {
        return isOnInitiative()
                ? getReading().line(getInitiative()).orElseThrow(() -> new NotFound("shared.notFound"))
                : null;
    }

    @Override
    public DraftChapter getAbout() {
        return isOnChapter()
                ? getReading()
                        .chapter(getChapter())
                        .orElseThrow(() -> new NotFound("shared.notFound"))
                        .chapter()
                : null;
    }

    /** The initiative in few words, as the draft has it. */
    public DraftText getSummary() {
        if (summary == null) {
            summary = drafts.summary(me.user(), getId(), getInitiative());
        }
        return summary;
    }

    /** What was granted before, where it continues an initiative of the year before. */
    public List<EarlierGrants.Row> getGranted() {
        if (granted == null) {
            granted = drafts.granted(me.user(), getId(), getInitiative());
        }
        return granted;
    }

    public List<String> getSuccess() {
        return getSummary().success() == null
                ? List.of()
                : getSummary().success().lines().toList();
    }

    public Discussion getDiscussion() {
        if (discussion == null) {
            discussion = comments.discussion(me.user(), getId(), topic());
        }
        return discussion;
    }

    /** What the others have told. */
    public List<SharedComment> getOthers() {
        return getDiscussion().others(me.user().id());
    }

    public boolean isAgreeing() {
        return own().flatMap(Comment::agreesWith).isPresent();
    }

    /** With whom the member agrees; null where that comment no longer stands. */
    public String getAgreedWith() {
        return own().flatMap(Comment::agreesWith)
                .flatMap(getDiscussion()::find)
                .map(SharedComment::author)
                .orElse(null);
    }

    /** Nobody agrees twice, nor with a comment that has nothing to remark. */
    public boolean isToBeAgreedWith(SharedComment comment) {
        return !comment.noRemark()
                && own().flatMap(Comment::agreesWith)
                        .filter(comment.id()::equals)
                        .isEmpty();
    }

    @Override
    protected List<Recommendation> recommended() {
        return own().map(Comment::recommendations).orElse(List.of());
    }

    public void save() {
        var words = new Comment.Words(
                getText(), YearAmount.recommendations(getAmounts()), getAudience() == Audience.COUNCIL);
        comments.say(me.user(), getId(), topic(), seen(), words);
        goOn("hearing.commentSaved");
    }

    public void agree(UUID comment, boolean withAmounts) {
        if (!isWrittenAsSaid()) {
            throw new RuleBroken("hearing.agreesBesideText").at("text");
        }
        comments.agree(me.user(), getId(), topic(), seen(), comment, withAmounts);
        goOn("hearing.agreeSaved");
    }

    /** Whether nothing has been typed since the comment was saved. */
    private boolean isWrittenAsSaid() {
        var said = own().map(Comment::text).orElse("");
        var typed = getText() == null ? "" : getText().strip();
        return typed.equals(said == null ? "" : said)
                && YearAmount.recommendations(getAmounts()).equals(recommended());
    }

    public void remarkNothing() {
        if (getText() != null && !getText().isBlank() || !YearAmount.isSilent(getAmounts())) {
            throw new RuleBroken("hearing.somethingWritten").at("text");
        }
        comments.remarkNothing(me.user(), getId(), topic(), seen());
        goOn("hearing.noRemarkSaved");
    }

    public void withdraw() {
        comments.withdraw(me.user(), getId(), topic());
        pages.done(consultation(), "hearing.withdrawnNotice");
    }

    public void disqualify() {
        consultations.disqualify(me.user(), getId(), me.user().id(), getInitiative(), ground);
        goOn("hearing.disqualifiedNotice");
    }

    private Seen seen() {
        return new Seen(getVersion(), getDraft());
    }

    private void goOn(String said) {
        var next = isOnInitiative()
                ? comments.reading(me.user(), getId()).nextAfter(getInitiative())
                : Optional.<UUID>empty();
        pages.done(next.map(this::comment).orElse(consultation()), said);
    }

    private String comment(UUID other) {
        return "/comment?id=" + getId() + "&initiative=" + other;
    }

    private String consultation() {
        return "/consultation?id=" + getId();
    }

    @Override
    public boolean isDisqualified() {
        return isOnInitiative() && getLine().disqualified();
    }

    @Override
    protected PlanCycle cycle() {
        return getReading().cycle();
    }

    @Override
    protected DraftInitiative draft() {
        return getLine().initiative();
    }

    @Override
    protected boolean isOpen() {
        return getReading().writable();
    }

    /** The number of the draft that is read. */
    public int getDraft() {
        return draft.or(() -> getReading().draft());
    }

    public void setDraft(int newDraft) {
        draft.set(newDraft);
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

    public Audience getAudience() {
        return audience.or(this::keptAudience);
    }

    public void setAudience(Audience newAudience) {
        audience.set(newAudience);
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
