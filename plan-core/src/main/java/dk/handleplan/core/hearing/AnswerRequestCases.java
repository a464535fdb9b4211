package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about remarks that units are to answer. */
@ApplicationScoped
public class AnswerRequestCases implements CaseSource {

    private AnswerRequests requests;
    private PlanCycles cycles;

    protected AnswerRequestCases() {}

    @Inject
    public AnswerRequestCases(AnswerRequests requests, PlanCycles cycles) {
        this.requests = requests;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "unit-answers";
    }

    @Override
    public Case about(UUID requestId) {
        var request = requests.find(requestId).orElseThrow(() -> new NotFound("shared.notFound"));
        var cycle = cycles.find(request.cycleId()).orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(requestId, cycle.id(), cycle.year(), request.unitId(), request.unitId(), cycle.title());
    }
}
