package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.AllocationState;
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
    public List<AllocationRow> open(int budgetYear) {
        return query("select r from AllocationRow r, Allocation a where a.id = r.cycleId and r.budgetYear = :year"
                        + " and a.state <> :decided")
                .setParameter("year", budgetYear)
                .setParameter("decided", AllocationState.DECIDED)
                .getResultList();
    }
}
