package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The allocation of a year, as the secretariat's inbox speaks of it. */
@ApplicationScoped
public class AllocationCases implements CaseSource {

    private PlanCycles cycles;

    protected AllocationCases() {}

    @Inject
    public AllocationCases(PlanCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "pool-allocation";
    }

    @Override
    public Case about(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(cycleId, cycleId, cycle.year(), null, null, cycle.title());
    }
}
