package dk.handleplan.persistence.status;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRounds;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaStatusRounds extends JpaRepository<StatusRound> implements StatusRounds {

    @Inject
    public JpaStatusRounds(EntityManager entities) {
        super(entities, StatusRound.class);
    }

    @Override
    public Optional<StatusRound> latest(UUID cycleId, Phase phase) {
        return first(query("select r from StatusRound r where r.cycleId = :cycle and r.phase = :phase"
                        + " order by r.openedOn desc")
                .setParameter("cycle", cycleId)
                .setParameter("phase", phase));
    }

    @Override
    public List<StatusRound> ofCycle(UUID cycleId) {
        return query("select r from StatusRound r where r.cycleId = :cycle order by r.openedOn, r.phase")
                .setParameter("cycle", cycleId)
                .getResultList();
    }
}
