package dk.handleplan.core.decision;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryPlanPublications extends InMemory<PlanPublication> implements PlanPublications {

    @Override
    public Optional<PlanPublication> pending(UUID cycleId) {
        return all(publication -> publication.cycleId().equals(cycleId) && publication.isPending())
                .findFirst();
    }

    @Override
    public Optional<PlanPublication> published(UUID cycleId) {
        return all(publication ->
                        publication.cycleId().equals(cycleId) && publication.state() == PlanPublicationState.PUBLISHED)
                .findFirst();
    }
}
