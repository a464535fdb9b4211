package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The secretariat follows up on the units that owe an answer: reminds one, some or all, gives more time, and reopens what the
 * deadline has closed. Every new date has a reason, which the unit is told.
 */
@UseCase
public class FollowUpService {

    private Submissions submissions;
    private Initiatives initiatives;
    private PhaseRuns phases;
    private CallDates dates;
    private ParticipationService participations;
    private UnitSubmissionProcess process;
    private CallTrail trail;

    protected FollowUpService() {}

    @Inject
    public FollowUpService(
            Submissions submissions,
            Initiatives initiatives,
            PhaseRuns phases,
            CallDates dates,
            ParticipationService participations,
            UnitSubmissionProcess process,
            CallTrail trail) {
        this.submissions = submissions;
        this.initiatives = initiatives;
        this.phases = phases;
        this.dates = dates;
        this.participations = participations;
        this.process = process;
        this.trail = trail;
    }

    /**
     * Reminds those among the units that still owe an answer.
     *
     * @param message added to the mail; may be empty
     * @return how many were reminded
     */
    public int remind(User actor, UUID cycleId, Collection<UUID> ids, String message) {
        var awaited = chosen(actor, cycleId, ids).stream()
                .filter(Submission::isAwaited)
                .toList();
        if (awaited.isEmpty()) {
            throw new RuleBroken("initiative.nobodyToRemind");
        }
        var said = Text.optional("message", message, Text.NOTE);
        awaited.forEach(submission -> trail.administrationDid(actor, "initiative.urged", submission, said));
        return awaited.size();
    }

    /** Reminds every unit that still owes an answer. */
    public int remindAll(User actor, UUID cycleId, String message) {
        var everybody =
                submissions.ofCycle(cycleId).stream().map(Submission::id).toList();
        return remind(actor, cycleId, everybody, message);
    }

    /** Gives units another date than the others, all of them or none. */
    public void extend(User actor, UUID cycleId, Collection<UUID> ids, LocalDate date, String reason) {
        var chosen = chosen(actor, cycleId, ids);
        if (chosen.isEmpty()) {
            throw new RuleBroken("initiative.nobodyChosen");
        }
        dates.mustFit(cycleId, date, "deadline");
        chosen.forEach(submission -> extend(actor, submission, date, reason));
    }

    private List<Submission> chosen(User actor, UUID cycleId, Collection<UUID> ids) {
        actor.mustAdminister();
        return submissions.ofCycle(cycleId).stream()
                .filter(submission -> ids.contains(submission.id()))
                .toList();
    }

    /** Gives one unit another date than the others. */
    public void extend(User actor, UUID id, long version, LocalDate date, String reason) {
        var submission = find(actor, id, version);
        dates.mustFit(submission.cycleId(), date, "deadline");
        extend(actor, submission, date, reason);
    }

    private void extend(User actor, Submission submission, LocalDate date, String reason) {
        var before = dates.deadline(submission);
        submission.extend(date, dates.today());
        dates.mustHold(submission, date);
        var why = Text.required("extensionReason", reason, Text.NOTE);
        trail.administrationDid(actor, "initiative.extended", submission, before.toString(), date.toString(), why);
        participations.reschedule(submission);
        process.rescheduled(submission.id());
    }

    /** Whether the contribution is closed and the round is still running. */
    public boolean mayReopen(User actor, Submission submission) {
        return actor.isAdministration() && submission.isClosed() && runs(submission.cycleId());
    }

    /** Asks a unit again whose contribution is closed, until the gross list is made. */
    public void reopen(User actor, UUID id, long version, LocalDate until, String reason) {
        var submission = find(actor, id, version);
        mustRun(submission.cycleId());
        dates.mustFit(submission.cycleId(), until, "reopenUntil");
        submission.reopen(reason, until, dates.today());
        initiatives.ofUnit(submission.cycleId(), submission.unitId()).forEach(initiative -> initiative.reopen(reason));
        phases.partsOpened(submission.cycleId(), Phase.CALL, 1);
        trail.administrationDid(actor, "initiative.reopened", submission, null, until.toString(), reason);
        participations.reschedule(submission);
        process.reopened(submission.cycleId(), id);
    }

    private void mustRun(UUID cycleId) {
        if (!runs(cycleId)) {
            throw new RuleBroken("initiative.callOver");
        }
    }

    private boolean runs(UUID cycleId) {
        return phases.find(cycleId, Phase.CALL).filter(PhaseRun::isRunning).isPresent();
    }

    private Submission find(User actor, UUID id, long version) {
        actor.mustAdminister();
        var submission = submissions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
        submission.mustBeAt(version);
        return submission;
    }
}
