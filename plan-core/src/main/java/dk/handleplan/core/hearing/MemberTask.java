package dk.handleplan.core.hearing;

import dk.handleplan.core.inbox.DoneTask;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The task to comment on a draft is the whole council's. A member who has dealt with every initiative has done it, and is not
 * reminded, while the others go on.
 */
@ApplicationScoped
class MemberTask {

    static final String KIND = "task_commentDraft";

    private Inbox inbox;
    private Comments comments;
    private Disqualifications disqualifications;
    private DraftPlan draft;
    private Drafts drafts;

    protected MemberTask() {}

    @Inject
    MemberTask(Inbox inbox, Comments comments, Disqualifications disqualifications, DraftPlan draft, Drafts drafts) {
        this.inbox = inbox;
        this.comments = comments;
        this.disqualifications = disqualifications;
        this.draft = draft;
        this.drafts = drafts;
    }

    /** Says whether anything is left to do for a member, after what the member has just done. */
    void settle(Consultation consultation, UUID memberId) {
        if (isDone(consultation, memberId)) {
            inbox.done(consultation.id(), KIND, memberId);
        } else {
            inbox.undone(consultation.id(), KIND, memberId);
        }
    }

    private boolean isDone(Consultation consultation, UUID memberId) {
        var barred = disqualifications.initiatives(consultation.id(), memberId);
        var corrected = drafts.corrected(consultation.cycleId());
        var dealtWith = comments.own(consultation.id(), memberId).stream()
                .filter(own -> own.topicId() != null && !own.isBefore(corrected.get(own.topicId())))
                .map(Comments.OwnComment::topicId)
                .collect(Collectors.toSet());
        return draft.initiatives(consultation.cycleId()).stream()
                .map(DraftPlan.DraftInitiative::id)
                .filter(Predicate.not(barred::contains))
                .allMatch(dealtWith::contains);
    }

    /** The draft has been corrected: members who were done may have something to do again. */
    void askAgain(Consultation consultation) {
        var tasks = inbox.ofCase(consultation.id()).stream()
                .filter(item -> item.kind().equals(KIND))
                .map(WorkItem::taskId)
                .collect(Collectors.toSet());
        inbox.done(tasks).stream().map(DoneTask::userId).distinct().forEach(member -> settle(consultation, member));
    }
}
