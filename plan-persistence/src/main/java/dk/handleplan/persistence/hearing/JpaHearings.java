package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.Hearing;
import dk.handleplan.core.hearing.Hearings;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaHearings extends JpaRepository<Hearing> implements Hearings {

    @Inject
    public JpaHearings(EntityManager entities) {
        super(entities, Hearing.class);
    }

    @Override
    public Optional<Hearing> ofCycle(UUID cycleId) {
        return first(query("select h from Hearing h where h.cycleId = :cycle").setParameter("cycle", cycleId));
    }

    @Override
    public Optional<Hearing> lock(UUID cycleId) {
        var found = ofCycle(cycleId);
        found.ifPresent(hearing -> entities.refresh(hearing, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
