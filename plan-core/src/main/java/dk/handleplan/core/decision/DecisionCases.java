package dk.handleplan.core.decision;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The case before a body, as the clerk's inbox speaks of it: by the body's name. */
@ApplicationScoped
public class DecisionCases implements CaseSource {

    private BodyDecisions decisions;
    private Bodies bodies;
    private PlanCycles cycles;

    protected DecisionCases() {}

    @Inject
    public DecisionCases(BodyDecisions decisions, Bodies bodies, PlanCycles cycles) {
        this.decisions = decisions;
        this.bodies = bodies;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "body-decision";
    }

    @Override
    public Case about(UUID decisionId) {
        var decision = decisions.find(decisionId).orElseThrow(DecisionCases::notFound);
        var cycle = cycles.find(decision.cycleId()).orElseThrow(DecisionCases::notFound);
        var body = bodies.find(decision.bodyId()).map(Body::name).orElse("");
        return new Case(decisionId, cycle.id(), cycle.year(), null, null, body);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
