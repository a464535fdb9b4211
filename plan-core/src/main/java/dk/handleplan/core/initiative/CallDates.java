package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Workdays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The dates of a call: the cycle's calendar, and what units were granted beyond it. */
@ApplicationScoped
public class CallDates {

    private static final int DAYS_OF_NOTICE = 7;
    private static final int DAYS_TO_FINISH = 7;

    private Submissions submissions;
    private PlanCycles cycles;
    private Clock clock;

    protected CallDates() {}

    @Inject
    public CallDates(Submissions submissions, PlanCycles cycles, Clock clock) {
        this.submissions = submissions;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** The last day on which the unit may submit. */
    public LocalDate deadline(UUID submissionId) {
        return deadline(submission(submissionId));
    }

    LocalDate deadline(Submission submission) {
        return submission.deadline(cycle(submission.cycleId()));
    }

    /** The last day on which a unit may submit; the general one where it was not asked itself. */
    LocalDate deadline(UUID cycleId, UUID unitId) {
        return submissions.findOfUnit(cycleId, unitId).map(this::deadline).orElseGet(() -> general(cycleId));
    }

    private LocalDate general(UUID cycleId) {
        return cycle(cycleId)
                .on(Milestone.CALL_DEADLINE)
                .orElseThrow(() -> new IllegalStateException("A running call has a deadline"));
    }

    /** A week before the deadline; where that has passed, the day before it or the day itself. People are reminded at work. */
    public LocalDate remindOn(UUID submissionId) {
        return remindBefore(deadline(submissionId));
    }

    /** When units are reminded of a deadline. */
    public LocalDate remindBefore(LocalDate deadline) {
        return Workdays.near(dayBefore(deadline), deadline);
    }

    private LocalDate dayBefore(LocalDate deadline) {
        var aWeekBefore = deadline.minusDays(DAYS_OF_NOTICE);
        if (aWeekBefore.isAfter(today())) {
            return aWeekBefore;
        }
        return deadline.minusDays(1).isAfter(today()) ? deadline.minusDays(1) : deadline;
    }

    /** When the secretariat should have looked at what a unit submitted. */
    public LocalDate reviewBy(UUID submissionId) {
        var submission = submission(submissionId);
        var closes = closes(submission.cycleId());
        var afterCorrection = deadline(submission).plusDays(DAYS_TO_FINISH);
        return submission.ownDeadline().isPresent() && afterCorrection.isAfter(closes)
                ? Workdays.onOrAfter(afterCorrection)
                : closes;
    }

    /** When the gross list should be there. */
    public LocalDate concludeBy(UUID cycleId) {
        return Workdays.onOrAfter(closes(cycleId).plusDays(DAYS_TO_FINISH));
    }

    /** A unit's own date must lie before the call closes for everybody, unless it has closed already. */
    void mustFit(UUID cycleId, LocalDate date, String field) {
        var closes = closes(cycleId);
        if (date != null && date.isAfter(closes) && !today().isAfter(closes)) {
            throw new RuleBroken("initiative.afterCallCloses", closes).at(field);
        }
    }

    /** An extension must not end before the date that everybody has. */
    void mustHold(Submission submission, LocalDate date) {
        var holds = deadline(submission);
        if (holds.isAfter(date)) {
            throw new RuleBroken("initiative.notExtended", holds).at("deadline");
        }
    }

    private LocalDate closes(UUID cycleId) {
        return cycle(cycleId)
                .on(Milestone.CALL_CLOSES)
                .orElseThrow(() -> new IllegalStateException("A running call has an end"));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Submission submission(UUID id) {
        return submissions.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
