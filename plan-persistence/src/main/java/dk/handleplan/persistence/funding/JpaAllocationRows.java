package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.Claim;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
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
        return query("select r from AllocationRow r left join Initiative i on i.id = r.initiativeId"
                        + " where r.cycleId = :cycle order by i.number nulls last, r.lineLabel, r.budgetYear")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<AllocationRow> ofInitiative(UUID initiativeId) {
        return query("select r from AllocationRow r where r.initiativeId = :initiative order by r.budgetYear")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    @Override
    public List<AllocationLine> lines(UUID cycleId) {
        return entities.createQuery(
                        "select r, i.number, coalesce(i.shortTitle, i.title), coalesce(g.shortLabel, g.label),"
                                + " coalesce(u.shortName, u.name)"
                                + " from AllocationRow r"
                                + " left join Initiative i on i.id = r.initiativeId"
                                + " left join Goal g on g.id = i.goalGroupId"
                                + " left join Unit u on u.id = i.leadUnitId"
                                + " where r.cycleId = :cycle"
                                + " order by i.number nulls last, r.lineLabel, r.initiativeId, r.budgetYear",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .map(JpaAllocationRows::line)
                .toList();
    }

    private static AllocationLine line(Object[] found) {
        var row = (AllocationRow) found[0];
        var title = row.lineLabel().orElse((String) found[2]);
        return new AllocationLine(row, (Integer) found[1], title, (String) found[3], (String) found[4]);
    }

    @Override
    public List<Claim> claims(Collection<Integer> budgetYears) {
        List<?> sums = entities.createNativeQuery("select r.cycle_id, r.budget_year,"
                        + " sum(case when r.decided_state = 'BLANK' then coalesce(r.proposed_oere, 0)"
                        + " else coalesce(r.decided_oere, 0) end)"
                        + " from allocation_row r join allocation a on a.id = r.cycle_id"
                        + " where a.state <> 'DECIDED' group by r.cycle_id, r.budget_year")
                .getResultList();
        return sums.stream()
                .map(Object[].class::cast)
                .map(sum -> new Claim((UUID) sum[0], ((Number) sum[1]).intValue(), money(sum[2])))
                .filter(claim -> budgetYears.contains(claim.budgetYear()))
                .toList();
    }

    private static Money money(Object oere) {
        return new Money(((Number) oere).longValue());
    }
}
