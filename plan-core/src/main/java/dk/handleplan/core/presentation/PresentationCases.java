package dk.handleplan.core.presentation;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A status before a body, as the clerk's inbox speaks of it: by the body's name. */
@ApplicationScoped
public class PresentationCases implements CaseSource {

    private Presentations presentations;
    private Bodies bodies;
    private PlanCycles cycles;

    protected PresentationCases() {}

    @Inject
    public PresentationCases(Presentations presentations, Bodies bodies, PlanCycles cycles) {
        this.presentations = presentations;
        this.bodies = bodies;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "status-presentation";
    }

    @Override
    public Case about(UUID presentationId) {
        var presentation = presentations.find(presentationId).orElseThrow(PresentationCases::notFound);
        var cycle = cycles.find(presentation.cycleId()).orElseThrow(PresentationCases::notFound);
        var body = bodies.find(presentation.bodyId()).map(Body::name).orElse("");
        return new Case(presentationId, cycle.id(), cycle.year(), null, null, body);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
