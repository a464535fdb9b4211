package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRun;
import dk.handleplan.core.cycle.PhaseRuns;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The call of a cycle: every invited unit is asked, those that do not answer in time are closed, and the secretariat ends the
 * round with the gross list (bruttokatalog), numbered by goal and title.
 */
@UseCase
public class CallForProposalsService {

    private Submissions submissions;
    private CallParts parts;
    private Initiatives initiatives;
    private PlanCycles cycles;
    private PhaseRuns phases;
    private Policies policies;
    private VersionService versions;
    private ParticipationService participations;
    private UnitSubmissionProcess unitProcess;
    private CallForProposalsProcess process;
    private CallTrail trail;

    protected CallForProposalsService() {}

    @Inject
    public CallForProposalsService(
            Submissions submissions,
            CallParts parts,
            Initiatives initiatives,
            PlanCycles cycles,
            PhaseRuns phases,
            Policies policies,
            VersionService versions,
            ParticipationService participations,
            UnitSubmissionProcess unitProcess,
            CallForProposalsProcess process,
            CallTrail trail) {
        this.submissions = submissions;
        this.parts = parts;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.phases = phases;
        this.policies = policies;
        this.versions = versions;
        this.participations = participations;
        this.unitProcess = unitProcess;
        this.process = process;
        this.trail = trail;
    }

    /**
     * Asks every invited unit; called by the process.
     *
     * @return the contributions to wait for
     */
    public List<UUID> openSubmissions(UUID cycleId) {
        var asked = cycle(cycleId).invitedUnits().stream()
                .map(unit -> new Submission(cycleId, unit))
                .toList();
        asked.forEach(submissions::add);
        phases.partsOpened(cycleId, Phase.CALL, asked.size());
        trail.calendarDid("initiative.callOpened", cycleId, cycleId, String.valueOf(asked.size()));
        return asked.stream().map(Submission::id).toList();
    }

    /** Tells the unit that its date is near; called by its process. */
    public void remind(UUID submissionId) {
        var submission = submission(submissionId);
        if (submission.isAwaited()) {
            trail.calendarDid("initiative.reminded", submissionId, submission.cycleId(), null);
        }
    }

    /** On its last day the unit is reminded once more, and the head of centre is told; called by its process. */
    public void escalate(UUID submissionId) {
        var submission = submission(submissionId);
        if (submission.isAwaited()) {
            trail.calendarDid("initiative.lastDay", submissionId, submission.cycleId(), null);
        }
        if (submission.isOpenForWriting()) {
            trail.calendarDid("initiative.escalated", submissionId, submission.cycleId(), null);
        }
    }

    /** The unit's date has passed: what is not in by now is not part of the plan. Called by its process. */
    public void missDeadline(UUID submissionId) {
        var submission = submission(submissionId);
        miss(submission);
        parts.closed(submission);
    }

    /** The call closes: whoever has not submitted is not waited for any longer. Called by the process. */
    public void closeLate(UUID cycleId) {
        submissions.ofCycle(cycleId).stream().filter(Submission::isAwaited).forEach(late -> {
            miss(late);
            parts.closedByCall(late);
            unitProcess.closed(late.id());
        });
    }

    private void miss(Submission submission) {
        submission.missDeadline();
        initiatives.ofUnit(submission.cycleId(), submission.unitId()).forEach(Initiative::missDeadline);
        trail.calendarDid("initiative.deadlineMissed", submission.id(), submission.cycleId(), null);
    }

    /** Ends the round: what is accepted becomes the gross list. */
    public void conclude(User actor, UUID cycleId) {
        actor.mustAdminister();
        mustBeReviewed(cycleId);
        participations.conclude(cycleId);
        var grossList = grossList(cycleId);
        var number = initiatives.highestNumber(cycleId);
        for (var initiative : grossList) {
            initiative.accept(++number);
            trail.administrationDid(actor, "initiative.accepted", initiative, String.valueOf(number));
        }
        versions.keep(grossList, VersionOccasion.ACCEPTED);
        trail.administrationDid(actor, "initiative.callConcluded", cycleId, String.valueOf(grossList.size()));
        process.concluded(cycleId);
    }

    private void mustBeReviewed(UUID cycleId) {
        var open = submissions.ofCycle(cycleId).stream()
                .filter(submission -> !submission.isClosed())
                .count();
        if (open > 0) {
            throw new RuleBroken("initiative.notAllClosed", open);
        }
    }

    private List<Initiative> grossList(UUID cycleId) {
        var order = goalNumbers(cycleId);
        return initiatives.submitted(cycleId).stream()
                .sorted(Comparator.comparing((Initiative i) -> goalNumber(i, order))
                        .thenComparing(Initiative::title)
                        .thenComparing(Initiative::id))
                .toList();
    }

    private static int goalNumber(Initiative initiative, Map<UUID, Integer> order) {
        return initiative.goalGroupId().map(order::get).orElse(Integer.MAX_VALUE);
    }

    private Map<UUID, Integer> goalNumbers(UUID cycleId) {
        return cycle(cycleId).policyId().flatMap(policies::find).stream()
                .flatMap(policy -> policy.goals().stream())
                .collect(Collectors.toMap(Goal::id, Goal::number));
    }

    public Page<SubmissionRow> board(User actor, UUID cycleId, BoardColumn column, PageRequest page) {
        actor.mustAdminister();
        return submissions.rows(cycleId, column, page);
    }

    /** Where the call stands as a whole. */
    public CallOverview overview(User actor, UUID cycleId) {
        actor.mustAdminister();
        var cycle = cycle(cycleId);
        var run = phases.find(cycleId, Phase.CALL);
        return new CallOverview(
                cycle.year(),
                cycle.title(),
                cycle.on(Milestone.CALL_DEADLINE),
                cycle.on(Milestone.CALL_CLOSES),
                submissions.counts(cycleId),
                run.isPresent(),
                run.filter(PhaseRun::isRunning).isPresent());
    }

    /**
     * @param counts units in each column; columns without any are left out
     * @param begun whether units have been asked
     * @param running whether the round has not been ended
     */
    public record CallOverview(
            int year,
            String title,
            Optional<LocalDate> deadline,
            Optional<LocalDate> closes,
            Map<BoardColumn, Long> counts,
            boolean begun,
            boolean running) {

        public long count(BoardColumn column) {
            return counts.getOrDefault(column, 0L);
        }

        public long units() {
            return counts.values().stream().mapToLong(Long::longValue).sum();
        }

        /** How many contributions are neither accepted, declared nor late. */
        public long open() {
            return units() - count(BoardColumn.ACCEPTED) - count(BoardColumn.DECLARED) - count(BoardColumn.LATE);
        }

        /** How many units still owe an answer. */
        public long awaited() {
            return count(BoardColumn.NOT_OPENED)
                    + count(BoardColumn.IN_PROGRESS)
                    + count(BoardColumn.RETURNED)
                    + count(BoardColumn.WITH_HEAD);
        }

        public boolean concludable() {
            return running && open() == 0;
        }
    }

    private Submission submission(UUID id) {
        return submissions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
