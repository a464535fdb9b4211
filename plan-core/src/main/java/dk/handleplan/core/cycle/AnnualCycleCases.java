package dk.handleplan.core.cycle;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The case of a year's own tasks is the year. */
@ApplicationScoped
public class AnnualCycleCases implements CaseSource {

    private PlanCycles cycles;

    protected AnnualCycleCases() {}

    @Inject
    public AnnualCycleCases(PlanCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "annual-cycle";
    }

    @Override
    public Case about(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(cycleId, cycleId, cycle.year(), null, null, cycle.title());
    }
}
