package dk.handleplan.core.closing;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.cycle.YearFollower;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Hands what continues on to the next year in which its unit can still write: as a draft with the answers of the earlier year.
 *
 * <p>A year's call is usually over before the year before it is closed, so its launch hands on what is expected to continue by
 * then; the closing, what is settled and still without a draft. Where there is no such year yet, the draft waits until one is
 * set up. What the unit has continued itself is left to it, and what it has given up in a year is not offered there again.
 */
@ApplicationScoped
public class NextYear implements YearFollower {

    private Endings endings;
    private YearEnd yearEnd;
    private PlanCycles cycles;
    private Initiatives initiatives;
    private Submissions submissions;
    private InitiativeService drafts;

    protected NextYear() {}

    @Inject
    public NextYear(
            Endings endings,
            YearEnd yearEnd,
            PlanCycles cycles,
            Initiatives initiatives,
            Submissions submissions,
            InitiativeService drafts) {
        this.endings = endings;
        this.yearEnd = yearEnd;
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.submissions = submissions;
        this.drafts = drafts;
    }

    @Override
    public void carryOver(UUID cycleId) {
        var year = cycle(cycleId).year();
        endings.ofCycle(cycleId).stream()
                .filter(Ending::isToBeContinued)
                .forEach(ending -> laterYear(year, ending).ifPresent(next -> continueIn(next, ending)));
    }

    @Override
    public void copied(UUID fromCycleId, UUID toCycleId) {
        var next = cycle(toCycleId);
        endings.toBeContinued(next.year()).forEach(ending -> continueIn(next, ending));
    }

    @Override
    public void started(UUID cycleId) {
        var next = cycle(cycleId);
        cycles.rows().stream()
                .filter(row -> row.year() < next.year() && row.state() == CycleState.RUNNING)
                .flatMap(row -> yearEnd.expectedToContinue(row.id()).stream())
                .filter(initiative -> isAsked(next, initiative.leadUnitId()))
                .filter(initiative -> initiatives.continuing(initiative.id()).isEmpty())
                .filter(initiative -> !initiatives.isOrWasContinuedIn(next.id(), initiative.id()))
                .forEach(initiative -> drafts.handOn(initiative.id(), next.id()));
    }

    private static boolean isAsked(PlanCycle next, UUID unitId) {
        return next.has(Phase.CALL) && next.invitedUnits().contains(unitId);
    }

    private void continueIn(PlanCycle next, Ending ending) {
        var own = initiatives.continuing(ending.initiativeId());
        if (own.isPresent()) {
            ending.continueIn(own.get().cycleId(), own.get().id());
        } else {
            ending.continueIn(next.id(), drafts.handOn(ending.initiativeId(), next.id()));
        }
    }

    private Optional<PlanCycle> laterYear(int year, Ending ending) {
        var continued = initiatives.continuing(ending.initiativeId()).map(Initiative::cycleId);
        return cycles.rows().stream()
                .filter(row -> row.year() > year)
                .sorted(Comparator.comparing(PlanCycles.CycleRow::year))
                .map(row -> cycle(row.id()))
                .filter(cycle -> continued.filter(cycle.id()::equals).isPresent() || canTake(cycle, ending))
                .findFirst();
    }

    private boolean canTake(PlanCycle cycle, Ending ending) {
        return canWrite(cycle, ending.unitId()) && !initiatives.isOrWasContinuedIn(cycle.id(), ending.initiativeId());
    }

    private boolean canWrite(PlanCycle cycle, UUID unitId) {
        return cycle.state() == CycleState.PREPARING
                || submissions
                        .findOfUnit(cycle.id(), unitId)
                        .filter(Submission::isOpenForWriting)
                        .isPresent();
    }

    private PlanCycle cycle(UUID id) {
        return cycles.find(id).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
