package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about calls for proposals: the case is the cycle. */
@ApplicationScoped
public class CallCases implements CaseSource {

    private PlanCycles cycles;

    protected CallCases() {}

    @Inject
    public CallCases(PlanCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "call-for-proposals";
    }

    @Override
    public Case about(UUID cycleId) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(cycleId, cycleId, cycle.year(), null, null, cycle.title());
    }
}
