package dk.handleplan.core.document;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryPlanDocuments extends InMemory<PlanDocument> implements PlanDocuments {

    @Override
    public Optional<PlanDocument> ofCycle(UUID cycleId) {
        return all(document -> document.cycleId().equals(cycleId)).findFirst();
    }
}
