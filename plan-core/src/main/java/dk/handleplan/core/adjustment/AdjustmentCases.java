package dk.handleplan.core.adjustment;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** An adjustment before a body, as the clerk's inbox speaks of it: by the body's name and its number. */
@ApplicationScoped
public class AdjustmentCases implements CaseSource {

    private Adjustments adjustments;
    private Bodies bodies;
    private PlanCycles cycles;

    protected AdjustmentCases() {}

    @Inject
    public AdjustmentCases(Adjustments adjustments, Bodies bodies, PlanCycles cycles) {
        this.adjustments = adjustments;
        this.bodies = bodies;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "adjustment";
    }

    @Override
    public Case about(UUID adjustmentId) {
        var adjustment = adjustments.find(adjustmentId).orElseThrow(AdjustmentCases::notFound);
        var cycle = cycles.find(adjustment.cycleId()).orElseThrow(AdjustmentCases::notFound);
        var body = adjustment.bodyId().flatMap(bodies::find).map(Body::name).orElse("");
        return new Case(adjustmentId, cycle.id(), cycle.year(), null, null, body + " (" + adjustment.number() + ")");
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
