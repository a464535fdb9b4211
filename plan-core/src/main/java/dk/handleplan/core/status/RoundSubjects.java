package dk.handleplan.core.status;

import dk.handleplan.core.cycle.CycleType;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.SubmissionAnswer;
import dk.handleplan.core.initiative.SubmissionState;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a status round asks about: the granted initiatives of its plan. A note, an annex or a status on others' goals that has none
 * is made of chapters, one of each unit that takes part; a plan that shares out a pool is never.
 */
@ApplicationScoped
public class RoundSubjects {

    private PlanCycles cycles;
    private Initiatives initiatives;
    private Submissions submissions;
    private Units units;

    protected RoundSubjects() {}

    @Inject
    public RoundSubjects(PlanCycles cycles, Initiatives initiatives, Submissions submissions, Units units) {
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.units = units;
    }

    /** Initiatives by number, or chapters by the names of their units. */
    List<RoundSubject> of(StatusRound round) {
        return all(round.cycleId())
                .filter(subject -> round.asksAbout(subject.id()))
                .toList();
    }

    private Stream<RoundSubject> all(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var granted = initiatives.granted(cycleId);
        return !sharesOutAPool(cycle) && granted.isEmpty()
                ? chapters(cycle).map(RoundSubject::chapterOf)
                : granted.stream().map(RoundSubject::of);
    }

    /** Whether a plan is followed by its chapters. */
    public boolean areChapters(PlanCycle cycle) {
        return !sharesOutAPool(cycle) && initiatives.granted(cycle.id()).isEmpty();
    }

    private static boolean sharesOutAPool(PlanCycle cycle) {
        return cycle.type() == CycleType.ANNUAL_PLAN_WITH_POOL;
    }

    private Stream<Unit> chapters(PlanCycle cycle) {
        var silent = submissions.ofCycle(cycle.id()).stream()
                .filter(RoundSubjects::saysNothing)
                .map(Submission::unitId)
                .collect(Collectors.toSet());
        return units.all().stream()
                .filter(unit -> cycle.invitedUnits().contains(unit.id()))
                .filter(unit -> unit.isActive() && !silent.contains(unit.id()));
    }

    /** A unit that has nothing going on may still have written why, and what it plans; one that did not contribute has not. */
    private static boolean saysNothing(Submission submission) {
        return submission.state() == SubmissionState.NOT_DELIVERED
                || submission
                        .answer()
                        .filter(SubmissionAnswer.NO_CONTRIBUTION::equals)
                        .isPresent();
    }
}
