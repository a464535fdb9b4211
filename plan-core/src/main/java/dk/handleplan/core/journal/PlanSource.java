package dk.handleplan.core.journal;

import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.decision.BodyDecisions;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The plan of a year with what stands beside it, for everybody or for the municipality's own people, by the decision of the last body that met about it. */
@ApplicationScoped
public class PlanSource implements DocumentSource {

    private PlanCycles cycles;
    private PublishedYearService years;
    private BodyDecisions decisions;
    private Bodies bodies;

    protected PlanSource() {}

    @Inject
    public PlanSource(PlanCycles cycles, PublishedYearService years, BodyDecisions decisions, Bodies bodies) {
        this.cycles = cycles;
        this.years = years;
        this.decisions = decisions;
        this.bodies = bodies;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PLAN;
    }

    @Override
    public List<Subject> subjects(PlanCycle cycle) {
        return cycle.isPublished() ? List.of(new Subject(cycle.id(), cycle.title())) : List.of();
    }

    @Override
    public Composition compose(UUID cycleId, Variant variant) {
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var year = variant == Variant.PUBLIC ? years.ofYear(cycle.year()) : years.forAdministration(cycle.year());
        return new Composition(year.plan().title(), year, decision(cycleId));
    }

    private Optional<String> decision(UUID cycleId) {
        return decisions.ofCycle(cycleId).stream()
                .filter(decision -> decision.isConcluded() && !decision.goesBack())
                .reduce((earlier, later) -> later)
                .flatMap(decision -> decision.last()
                        .map(minutes -> minutes.reference(
                                bodies.find(decision.bodyId()).map(Body::name).orElse(""))));
    }
}
