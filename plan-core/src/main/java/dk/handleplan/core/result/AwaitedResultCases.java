package dk.handleplan.core.result;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about results that come after the plan year. */
@ApplicationScoped
public class AwaitedResultCases implements CaseSource {

    private AwaitedResults results;
    private Initiatives initiatives;
    private PlanCycles cycles;

    protected AwaitedResultCases() {}

    @Inject
    public AwaitedResultCases(AwaitedResults results, Initiatives initiatives, PlanCycles cycles) {
        this.results = results;
        this.initiatives = initiatives;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "awaited-result";
    }

    @Override
    public Case about(UUID resultId) {
        var result = results.find(resultId).orElseThrow(AwaitedResultCases::unknown);
        var initiative = initiatives.find(result.initiativeId()).orElseThrow(AwaitedResultCases::unknown);
        var cycle = cycles.find(result.cycleId()).orElseThrow(AwaitedResultCases::unknown);
        var lead = initiative.leadUnitId();
        return new Case(resultId, cycle.id(), cycle.year(), lead, lead, initiative.shortTitle());
    }

    private static NotFound unknown() {
        return new NotFound("shared.notFound");
    }
}
