package dk.handleplan.workflow.decision;

import dk.handleplan.core.decision.TimedPublicationService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a publication calls. */
@Named("planPublication")
@ApplicationScoped
public class PlanPublicationTasks {

    private TimedPublicationService publications;

    protected PlanPublicationTasks() {}

    @Inject
    public PlanPublicationTasks(TimedPublicationService publications) {
        this.publications = publications;
    }

    public boolean publishDue(String publicationId) {
        return publications.publishDue(UUID.fromString(publicationId));
    }
}
