package dk.handleplan.core.document;

import java.util.Optional;
import java.util.UUID;

/** The documents of all plans, one for each cycle. */
public interface PlanDocuments {

    void add(PlanDocument document);

    Optional<PlanDocument> ofCycle(UUID cycleId);
}
