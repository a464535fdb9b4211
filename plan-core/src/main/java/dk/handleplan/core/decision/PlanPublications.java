package dk.handleplan.core.decision;

import java.util.Optional;
import java.util.UUID;

/** The publications of all plans, each as it was approved. */
public interface PlanPublications {

    void add(PlanPublication publication);

    Optional<PlanPublication> find(UUID id);

    /** The one that waits for its date or is held back. */
    Optional<PlanPublication> pending(UUID cycleId);

    /** The one by which the plan was published; none for plans from before these were kept. */
    Optional<PlanPublication> published(UUID cycleId);
}
