package dk.handleplan.workflow.decision;

import dk.handleplan.core.decision.PlanPublications;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** When a plan is published by itself: as its day begins. */
@Named
@ApplicationScoped
public class PublicationCalendar {

    private PlanPublications publications;

    protected PublicationCalendar() {}

    @Inject
    public PublicationCalendar(PlanPublications publications) {
        this.publications = publications;
    }

    public Date publishOn(String publicationId) {
        return publications
                .find(UUID.fromString(publicationId))
                .map(publication -> Dates.startOf(publication.publishOn()))
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
