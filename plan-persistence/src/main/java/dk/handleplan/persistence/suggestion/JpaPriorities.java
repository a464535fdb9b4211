package dk.handleplan.persistence.suggestion;

import dk.handleplan.core.suggestion.Priorities;
import dk.handleplan.core.suggestion.Priority;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaPriorities extends JpaRepository<Priority> implements Priorities {

    @Inject
    public JpaPriorities(EntityManager entities) {
        super(entities, Priority.class);
    }

    @Override
    public Optional<Priority> of(UUID cycleId, UUID initiativeId) {
        return first(query("select p from Priority p where p.cycleId = :cycle and p.initiativeId = :initiative")
                .setParameter("cycle", cycleId)
                .setParameter("initiative", initiativeId));
    }

    @Override
    public List<Priority> ofCycle(UUID cycleId) {
        return query("select p from Priority p where p.cycleId = :cycle")
                .setParameter("cycle", cycleId)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "p.limits")
                .getResultList();
    }
}
