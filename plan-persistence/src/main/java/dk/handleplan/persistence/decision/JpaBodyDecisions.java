package dk.handleplan.persistence.decision;

import dk.handleplan.core.decision.BodyDecision;
import dk.handleplan.core.decision.BodyDecisions;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaBodyDecisions extends JpaRepository<BodyDecision> implements BodyDecisions {

    @Inject
    public JpaBodyDecisions(EntityManager entities) {
        super(entities, BodyDecision.class);
    }

    /** Minutes and amendments of all are read at once; to be changed, decisions read so would make EclipseLink fail at a flush. */
    @Override
    public List<BodyDecision> ofCycle(UUID cycleId) {
        return query("select d from BodyDecision d where d.cycleId = :cycle"
                        + " order by d.round, d.step, d.meetsOn nulls last, d.id")
                .setParameter("cycle", cycleId)
                .setHint("eclipselink.read-only", "true")
                .setHint("eclipselink.batch.type", "JOIN")
                .setHint("eclipselink.batch", "d.minutes")
                .setHint("eclipselink.batch", "d.amendments")
                .getResultList();
    }

    @Override
    public List<BodyDecision> ofCycleAsRecorded(UUID cycleId) {
        return query("select d from BodyDecision d where d.cycleId = :cycle order by d.round, d.step, d.id")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<BodyDecision> ofStep(UUID cycleId, int round, int step) {
        return query("select d from BodyDecision d where d.cycleId = :cycle and d.round = :round and d.step = :step")
                .setParameter("cycle", cycleId)
                .setParameter("round", round)
                .setParameter("step", step)
                .getResultList();
    }
}
