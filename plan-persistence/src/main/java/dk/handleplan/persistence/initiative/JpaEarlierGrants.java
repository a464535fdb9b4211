package dk.handleplan.persistence.initiative;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.EarlierGrants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaEarlierGrants implements EarlierGrants {

    private static final String ROWS = "select c.id, i.id, c.year, i.number, i.title, r.budgetYear, r"
            + " from AllocationRow r, Initiative i, PlanCycle c where r.initiativeId = i.id and i.cycleId = c.id";

    private final EntityManager entities;

    @Inject
    public JpaEarlierGrants(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Row> ofInitiative(UUID initiativeId) {
        return entities.createQuery(ROWS + " and i.id = :initiative order by r.budgetYear", Object[].class)
                .setParameter("initiative", initiativeId)
                .getResultStream()
                .map(JpaEarlierGrants::row)
                .toList();
    }

    @Override
    public List<Row> ofUnit(UUID unitId, int beforeYear) {
        return entities.createQuery(
                        ROWS + " and i.leadUnitId = :unit and c.year < :year order by c.year, i.number, r.budgetYear",
                        Object[].class)
                .setParameter("unit", unitId)
                .setParameter("year", beforeYear)
                .getResultStream()
                .map(JpaEarlierGrants::row)
                .toList();
    }

    private static Row row(Object[] found) {
        var row = (AllocationRow) found[6];
        return new Row(
                (UUID) found[0],
                (UUID) found[1],
                (Integer) found[2],
                (Integer) found[3],
                (String) found[4],
                (Integer) found[5],
                row.applied(),
                row.granted());
    }
}
