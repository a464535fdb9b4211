package dk.handleplan.core.hearing;

import dk.handleplan.core.hearing.Comments.OwnComment;
import dk.handleplan.core.hearing.Comments.SharedComment;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a member of a council does with a draft in hearing: read it initiative by initiative, and comment. */
@UseCase
public class CommentService {

    /** The version of a comment that has not been written yet. */
    public static final long UNWRITTEN = -1;

    /**
     * What the author had on the page: a correction that comes meanwhile has not been read.
     *
     * @param version the comment's own, or {@link #UNWRITTEN}
     * @param draft the number of the draft
     */
    public record Seen(long version, int draft) {}

    private ConsultationAccess access;
    private Comments comments;
    private Disqualifications disqualifications;
    private DraftPlan draft;
    private Drafts drafts;
    private MemberTask task;
    private Clock clock;

    protected CommentService() {}

    @Inject
    public CommentService(
            ConsultationAccess access,
            Comments comments,
            Disqualifications disqualifications,
            DraftPlan draft,
            Drafts drafts,
            MemberTask task,
            Clock clock) {
        this.access = access;
        this.comments = comments;
        this.disqualifications = disqualifications;
        this.draft = draft;
        this.drafts = drafts;
        this.task = task;
        this.clock = clock;
    }

    /** The draft with how far the member has come. */
    public Reading reading(User actor, UUID consultationId) {
        var consultation = access.asMember(actor, consultationId);
        var barred = disqualifications.initiatives(consultationId, actor.id());
        var own = ownByTopic(consultationId, actor);
        var chapters = draft.chapters(consultation.cycleId()).stream()
                .map(chapter -> new Reading.ChapterLine(chapter, own.get(chapter.id())))
                .toList();
        var corrected = drafts.corrected(consultation.cycleId());
        var sinceLastYear = drafts.sinceLastYear(consultation.cycleId());
        var lines = draft.initiatives(consultation.cycleId()).stream()
                .map(initiative -> new Reading.Line(
                        initiative,
                        own.get(initiative.id()),
                        barred.contains(initiative.id()),
                        isBefore(own.get(initiative.id()), corrected.get(initiative.id())),
                        sinceLastYear.get(initiative.id())))
                .toList();
        return new Reading(
                access.cycle(consultation),
                consultation,
                consultation.takesRemarks(today()),
                draftNumber(consultation),
                chapters,
                lines,
                own.get(null));
    }

    private static boolean isBefore(OwnComment own, Integer correction) {
        return own != null && own.isBefore(correction);
    }

    private Map<UUID, OwnComment> ownByTopic(UUID consultationId, User author) {
        var own = new HashMap<UUID, OwnComment>();
        comments.own(consultationId, author.id()).forEach(c -> own.put(c.topicId(), c));
        return own;
    }

    /** The member's own comment on an initiative or a chapter; on the draft as a whole where {@code topicId} is null. */
    public Optional<Comment> own(User actor, UUID consultationId, UUID topicId) {
        access.asMember(actor, consultationId);
        return comments.of(consultationId, topicId, actor.id()).filter(c -> !c.isWithdrawn());
    }

    /** What the council has been told about a topic; the disqualified are told nothing. */
    public List<SharedComment> shared(User actor, UUID consultationId, UUID topicId) {
        access.asMember(actor, consultationId);
        return disqualifications.bar(consultationId, actor.id(), topicId)
                ? List.of()
                : comments.shared(consultationId, topicId);
    }

    /** The same with who agrees with whom. */
    public Discussion discussion(User actor, UUID consultationId, UUID topicId) {
        return new Discussion(shared(actor, consultationId, topicId));
    }

    public void say(User actor, UUID consultationId, UUID topicId, Seen seen, Comment.Words words) {
        change(
                actor,
                open(actor, consultationId, topicId),
                seen,
                comment -> comment.says(words),
                comment -> comment.say(words, clock.instant()));
    }

    /** The member has read it and has nothing to remark. */
    public void remarkNothing(User actor, UUID consultationId, UUID topicId, Seen seen) {
        change(
                actor,
                open(actor, consultationId, topicId),
                seen,
                Comment::saysNothing,
                comment -> comment.remarkNothing(clock.instant()));
    }

    /**
     * The member agrees with what a colleague has told the council.
     *
     * @param withAmounts whether the member recommends the colleague's amounts too
     */
    public void agree(User actor, UUID consultationId, UUID topicId, Seen seen, UUID commentId, boolean withAmounts) {
        var open = open(actor, consultationId, topicId);
        var agreement = agreement(actor, discussion(actor, consultationId, topicId), commentId, withAmounts);
        change(
                actor,
                open,
                seen,
                comment -> comment.agreesAlready(agreement),
                comment -> comment.agreeWith(agreement, clock.instant()));
    }

    /** What is open to a member's comment. */
    private record Open(Consultation consultation, Topic topic) {}

    /** What has been said already, as by a double click, is not said again; but it stands in the draft that was read now. */
    private void change(User actor, Open open, Seen seen, Predicate<Comment> isSaid, Consumer<Comment> saying) {
        var id = open.consultation().id();
        var written = comments.of(id, open.topic().id(), actor.id());
        if (written.filter(isSaid).isEmpty()) {
            var comment = toChange(written, seen.version(), new Comment(id, open.topic(), actor.id()));
            saying.accept(comment);
            comment.standsIn(read(open, seen));
            keep(comment, written);
        } else {
            written.get().standsIn(read(open, seen));
        }
        task.settle(open.consultation(), actor.id());
    }

    private int read(Open open, Seen seen) {
        return Math.min(seen.draft(), draftNumber(open.consultation()));
    }

    private int draftNumber(Consultation consultation) {
        return drafts.ofCycle(consultation.cycleId()).stream()
                .findFirst()
                .map(Drafts.DraftRow::number)
                .orElse(0);
    }

    private static Comment.Agreement agreement(User actor, Discussion told, UUID commentId, boolean withAmounts) {
        var colleagues = told.find(commentId).orElseThrow(() -> new RuleBroken("hearing.agreesWithNobody"));
        if (colleagues.authorId().equals(actor.id())) {
            throw new RuleBroken("hearing.agreesWithSelf");
        }
        return new Comment.Agreement(commentId, withAmounts ? colleagues.recommendations() : List.of());
    }

    public void withdraw(User actor, UUID consultationId, UUID topicId) {
        var consultation = access.lockAsMember(actor, consultationId);
        consultation.mustBeOpen(today());
        comments.of(consultationId, topicId, actor.id())
                .orElseThrow(() -> new NotFound("shared.notFound"))
                .withdraw();
        task.settle(consultation, actor.id());
    }

    private Open open(User actor, UUID consultationId, UUID topicId) {
        var consultation = access.lockAsMember(actor, consultationId);
        consultation.mustBeOpen(today());
        disqualifications.mustNotBar(consultationId, actor.id(), topicId);
        return new Open(consultation, access.topic(consultation, topicId));
    }

    private static Comment toChange(Optional<Comment> written, long readVersion, Comment first) {
        written.filter(c -> !c.isWithdrawn()).ifPresent(c -> c.mustBeAt(readVersion));
        return written.orElse(first);
    }

    private void keep(Comment comment, Optional<Comment> written) {
        if (written.isEmpty()) {
            comments.add(comment);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
