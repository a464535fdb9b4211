package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.LedgerLine;
import dk.handleplan.core.funding.LedgerLines;
import dk.handleplan.core.funding.PoolSums;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

@Dependent
public class JpaLedgerLines implements LedgerLines {

    private static final String LINES = "select e, c.year, i.number, coalesce(i.shortTitle, i.title, e.lineLabel),"
            + " coalesce(b.name, t.name), d.meetsOn, a.settledOn from LedgerEntry e"
            + " left join PlanCycle c on c.id = e.cycleId left join Initiative i on i.id = e.initiativeId"
            + " left join BodyDecision d on d.id = e.decisionId left join Body b on b.id = d.bodyId"
            + " left join Adjustment a on a.id = e.decisionId left join Body t on t.id = a.bodyId"
            + " where e.pool.budgetYear = :year order by e.number";

    private static final String SUMS = """
            select p.budget_year, case when p.closed_on is null then 0 else 1 end, coalesce(e.countered_kind, e.kind),
                   sum(e.amount_oere),
                   max(case when e.amount_state not in ('KNOWN', 'BLANK', 'NOT_APPLICABLE') then e.amount_state end)
              from funding_pool p join pool_entry e on e.pool_id = p.id
             group by p.budget_year, p.closed_on, coalesce(e.countered_kind, e.kind)
             order by p.budget_year
            """;

    private final EntityManager entities;

    @Inject
    public JpaLedgerLines(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Page<LedgerLine> ofYear(int budgetYear, PageRequest page) {
        var total = entities.createQuery(
                        "select count(e) from LedgerEntry e where e.pool.budgetYear = :year", Long.class)
                .setParameter("year", budgetYear)
                .getSingleResult();
        var lines = entities.createQuery(LINES, Object[].class)
                .setParameter("year", budgetYear)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultStream()
                .map(JpaLedgerLines::line)
                .toList();
        return new Page<>(lines, total, page);
    }

    /** A year that is not there is read as 0. */
    private static LedgerLine line(Object[] row) {
        var entry = (LedgerEntry) row[0];
        var planYear = entry.cycleId().isEmpty() ? null : (Integer) row[1];
        var decidedOn = (LocalDate) (row[5] == null ? row[6] : row[5]);
        return new LedgerLine(entry, planYear, (Integer) row[2], (String) row[3], (String) row[4], decidedOn);
    }

    @Override
    public List<PoolSums> sums() {
        List<?> found = entities.createNativeQuery(SUMS).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).intValue(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> sums(year.getKey(), year.getValue()))
                .toList();
    }

    private static PoolSums sums(int budgetYear, List<Object[]> kinds) {
        var closed = ((Number) kinds.get(0)[1]).intValue() == 1;
        return PoolSums.of(
                budgetYear, closed, kinds.stream().map(JpaLedgerLines::ofKind).toList());
    }

    private static PoolSums.OfKind ofKind(Object[] row) {
        return new PoolSums.OfKind(
                EntryKind.valueOf((String) row[2]),
                row[3] == null ? Amount.blank() : Amount.of(new Money(((Number) row[3]).longValue())),
                row[4] == null ? Amount.blank() : Amount.unknown(ValueState.valueOf((String) row[4])));
    }
}
