package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.Claim;
import dk.handleplan.core.funding.Draw;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.initiative.InitiativeState;
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

    private static final String DRAWS = "select " + DrawColumns.SELECTED + " from AllocationRow r"
            + " join Initiative i on i.id = r.initiativeId left join Allocation a on a.id = r.cycleId"
            + " where r.budgetYear in :years";

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
        return ofInitiatives(List.of(initiativeId));
    }

    @Override
    public List<AllocationRow> ofInitiatives(Collection<UUID> initiativeIds) {
        return initiativeIds.isEmpty()
                ? List.of()
                : query("select r from AllocationRow r where r.initiativeId in :initiatives order by r.budgetYear")
                        .setParameter("initiatives", initiativeIds)
                        .getResultList();
    }

    @Override
    public List<AllocationRow> ofLines(UUID cycleId) {
        return query("select r from AllocationRow r where r.cycleId = :cycle and r.initiativeId is null"
                        + " order by r.lineLabel, r.budgetYear")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<AllocationRow> findAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("select r from AllocationRow r where r.id in :ids")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<AllocationRow> ofLine(UUID cycleId, String label) {
        return query("select r from AllocationRow r where r.cycleId = :cycle and lower(r.lineLabel) = lower(:label)"
                        + " order by r.budgetYear")
                .setParameter("cycle", cycleId)
                .setParameter("label", label)
                .getResultList();
    }

    @Override
    public List<Holder> holders(UUID cycleId, int planYear) {
        List<?> sums = entities.createNativeQuery("select r.initiative_id, i.number, i.state,"
                        + " coalesce(r.line_label, i.short_title, i.title), sum(coalesce(r.applied_oere, 0)),"
                        + " sum(coalesce(r.granted_oere, 0)),"
                        + " sum(case when r.budget_year > ? then coalesce(r.granted_oere, 0) else 0 end),"
                        + " sum(r.returned_oere)"
                        + " from allocation_row r left join initiative i on i.id = r.initiative_id"
                        + " where r.cycle_id = ?"
                        + " group by r.initiative_id, i.number, i.state, coalesce(r.line_label, i.short_title, i.title)"
                        + " order by i.number nulls last, 4")
                .setParameter(1, planYear)
                .setParameter(2, cycleId)
                .getResultList();
        return sums.stream()
                .map(Object[].class::cast)
                .map(JpaAllocationRows::holder)
                .toList();
    }

    private static Holder holder(Object[] found) {
        return new Holder(
                (UUID) found[0],
                (Integer) found[1],
                found[2] == null ? null : InitiativeState.valueOf((String) found[2]),
                (String) found[3],
                money(found[4]),
                money(found[5]),
                money(found[6]),
                money(found[7]));
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

    @Override
    public List<Draw> draws(Collection<Integer> budgetYears) {
        return entities.createQuery(DRAWS, Object[].class)
                .setParameter("years", budgetYears)
                .getResultStream()
                .map(DrawColumns::draw)
                .toList();
    }

    private static Money money(Object oere) {
        return new Money(((Number) oere).longValue());
    }
}
