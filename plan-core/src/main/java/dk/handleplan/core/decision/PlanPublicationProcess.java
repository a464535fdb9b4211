package dk.handleplan.core.decision;

import java.util.UUID;

/** The process that waits for the date of a publication. */
public interface PlanPublicationProcess {

    void approved(UUID cycleId, UUID publicationId);

    /** Approved anew, for another date. */
    void moved(UUID publicationId);

    /** Called back, or published by hand. */
    void ended(UUID publicationId);
}
