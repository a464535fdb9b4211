package dk.handleplan.core.decision;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells the inbox about publications that wait for their date. */
@ApplicationScoped
public class PlanPublicationCases implements CaseSource {

    private PlanPublications publications;
    private PlanCycles cycles;

    protected PlanPublicationCases() {}

    @Inject
    public PlanPublicationCases(PlanPublications publications, PlanCycles cycles) {
        this.publications = publications;
        this.cycles = cycles;
    }

    @Override
    public String process() {
        return "plan-publication";
    }

    @Override
    public Case about(UUID publicationId) {
        var cycle = publications
                .find(publicationId)
                .flatMap(publication -> cycles.find(publication.cycleId()))
                .orElseThrow(() -> new NotFound("shared.notFound"));
        return new Case(publicationId, cycle.id(), cycle.year(), null, null, cycle.title());
    }
}
