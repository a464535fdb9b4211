package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationState;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts the draft of a plan together as it stands, from a number of queries that does not grow with it: what the plan would be, with
 * everything that is applied for. What the administration proposes is told once it is before the bodies, as they have left it so far;
 * nothing is granted. What councils say of the draft is not in it.
 */
@ApplicationScoped
public class DraftPlanCompiler {

    private PlanCycles cycles;
    private Initiatives initiatives;
    private Allocations allocations;
    private AllocationRows rows;
    private Hearings hearings;
    private PlanFrame frame;

    protected DraftPlanCompiler() {}

    @Inject
    public DraftPlanCompiler(
            PlanCycles cycles,
            Initiatives initiatives,
            Allocations allocations,
            AllocationRows rows,
            Hearings hearings,
            PlanFrame frame) {
        this.cycles = cycles;
        this.initiatives = initiatives;
        this.allocations = allocations;
        this.rows = rows;
        this.hearings = hearings;
        this.frame = frame;
    }

    /** Whether there is a draft: from the day it is sent to be heard, or put before the bodies, until the last of them has decided. */
    public boolean isThere(PlanCycle cycle) {
        return !cycle.isPublished()
                && decidingOrDecided(cycle)
                        .map(AllocationState.DECIDING::equals)
                        .orElseGet(() -> isHeard(cycle));
    }

    /** Empty as long as the proposal is the administration's alone. */
    private Optional<AllocationState> decidingOrDecided(PlanCycle cycle) {
        return allocations.find(cycle.id()).map(Allocation::state).filter(state -> state != AllocationState.PROPOSING);
    }

    private boolean isHeard(PlanCycle cycle) {
        return hearings.ofCycle(cycle.id()).filter(Hearing::isSent).isPresent();
    }

    /** @throws NotFound where there is no draft, or no longer */
    public PublishedPlan compile(UUID cycleId) {
        return cycles.find(cycleId)
                .filter(this::isThere)
                .map(this::sources)
                .map(sources -> new PlanPrinter(sources).print())
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    private PlanSources sources(PlanCycle cycle) {
        return frame.draft(
                cycle,
                PlanSources.Contents.of(initiatives.inPlan(cycle.id())),
                PlanSources.Money.only(proposed(cycle)));
    }

    /** None as long as only the administration knows them. */
    private List<AllocationRow> proposed(PlanCycle cycle) {
        return decidingOrDecided(cycle).isPresent() ? rows.ofCycle(cycle.id()) : List.of();
    }
}
