package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.Allocation;
import dk.handleplan.core.funding.Allocations;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaAllocations extends JpaRepository<Allocation> implements Allocations {

    @Inject
    public JpaAllocations(EntityManager entities) {
        super(entities, Allocation.class);
    }

    @Override
    public Optional<Allocation> findForChange(UUID cycleId) {
        return Optional.ofNullable(entities.find(Allocation.class, cycleId, LockModeType.PESSIMISTIC_WRITE));
    }
}
