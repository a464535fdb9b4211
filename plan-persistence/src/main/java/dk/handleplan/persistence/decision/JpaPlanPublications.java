package dk.handleplan.persistence.decision;

import dk.handleplan.core.decision.PlanPublication;
import dk.handleplan.core.decision.PlanPublicationState;
import dk.handleplan.core.decision.PlanPublications;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaPlanPublications extends JpaRepository<PlanPublication> implements PlanPublications {

    @Inject
    public JpaPlanPublications(EntityManager entities) {
        super(entities, PlanPublication.class);
    }

    @Override
    public Optional<PlanPublication> pending(UUID cycleId) {
        return in(cycleId, Set.of(PlanPublicationState.WAITING, PlanPublicationState.HELD_BACK));
    }

    @Override
    public Optional<PlanPublication> published(UUID cycleId) {
        return in(cycleId, Set.of(PlanPublicationState.PUBLISHED));
    }

    private Optional<PlanPublication> in(UUID cycleId, Set<PlanPublicationState> states) {
        return first(query("select p from PlanPublication p where p.cycleId = :cycle and p.state in :states")
                .setParameter("cycle", cycleId)
                .setParameter("states", states));
    }
}
