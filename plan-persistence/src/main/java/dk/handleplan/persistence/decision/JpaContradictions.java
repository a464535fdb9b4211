package dk.handleplan.persistence.decision;

import dk.handleplan.core.decision.Contradiction;
import dk.handleplan.core.decision.Contradictions;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaContradictions extends JpaRepository<Contradiction> implements Contradictions {

    @Inject
    public JpaContradictions(EntityManager entities) {
        super(entities, Contradiction.class);
    }

    @Override
    public List<Contradiction> unsettled(UUID cycleId, int round) {
        return query("select c from Contradiction c left join AllocationRow r on r.id = c.rowId"
                        + " left join Initiative i on i.id = r.initiativeId"
                        + " where c.cycleId = :cycle and c.round = :round and c.settled = false"
                        + " order by c.step, i.number nulls last, r.lineLabel, r.budgetYear")
                .setParameter("cycle", cycleId)
                .setParameter("round", round)
                .getResultList();
    }
}
