package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaAllocationRows extends JpaRepository<AllocationRow> implements AllocationRows {

    @Inject
    public JpaAllocationRows(EntityManager entities) {
        super(entities, AllocationRow.class);
    }

    @Override
    public void remove(AllocationRow row) {
        entities.remove(row);
    }

    @Override
    public List<AllocationRow> ofCycle(UUID cycleId) {
        return query("select r from AllocationRow r where r.cycleId = :cycle order by r.budgetYear, r.lineLabel, r.id")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<AllocationRow> ofInitiative(UUID initiativeId) {
        return query("select r from AllocationRow r where r.initiativeId = :initiative order by r.budgetYear")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }
}
