package dk.handleplan.persistence.funding;

import static java.util.stream.Collectors.toMap;

import dk.handleplan.core.funding.YearMoney;
import dk.handleplan.core.funding.YearMoneys;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Two statements add up whatever there is; an amount that is lost makes its sum unknown. */
@Dependent
public class JpaYearMoneys implements YearMoneys {

    private static final String HIDDEN =
            "max(case when %1$s and amount_state not in ('KNOWN', 'BLANK', 'NOT_APPLICABLE') then amount_state end)";
    private static final String IN = "coalesce(countered_kind, kind) in ('APPROPRIATION', 'SUBSIDY', 'CARRY_OVER')";
    private static final String OUT =
            "coalesce(countered_kind, kind) not in ('APPROPRIATION', 'SUBSIDY', 'CARRY_OVER', 'CARRIED_OUT')";

    private static final String ON = "coalesce(countered_kind, kind) = 'CARRIED_OUT'";

    private static final String POOLS = "select p.budget_year,"
            + " sum(case when " + IN + " then coalesce(amount_oere, 0) else 0 end), " + HIDDEN.formatted(IN) + ","
            + " -sum(case when " + OUT + " then effect else 0 end), " + HIDDEN.formatted(OUT) + ","
            + " -sum(case when " + ON + " then effect else 0 end), " + HIDDEN.formatted(ON)
            + " from funding_pool p join pool_entry e on e.pool_id = p.id group by p.budget_year";

    private static final String APPLIED = "select a.budget_year,"
            + " sum(coalesce(a.amount_oere, 0)), " + HIDDEN.formatted("1 = 1")
            + " from initiative_applied a join initiative i on i.id = a.initiative_id"
            + " where i.cycle_id = ? and i.state in"
            + " ('SUBMITTED', 'ACCEPTED', 'GRANTED', 'REFUSED', 'STOPPED', 'COMPLETED')"
            + " group by a.budget_year";

    private final EntityManager entities;

    @Inject
    public JpaYearMoneys(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<YearMoney> of(UUID cycleId, Collection<Integer> budgetYears) {
        var pools = byYear(POOLS);
        var applied = byYear(APPLIED, cycleId);
        return budgetYears.stream()
                .sorted()
                .map(year -> new YearMoney(
                        year,
                        amount(applied.get(year), 1),
                        amount(pools.get(year), 1),
                        amount(pools.get(year), 3),
                        amount(pools.get(year), 5)))
                .toList();
    }

    private Map<Integer, Object[]> byYear(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (var i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).collect(toMap(row -> ((Number) row[0]).intValue(), row -> row));
    }

    private static Amount amount(Object[] row, int column) {
        if (row == null) {
            return Amount.blank();
        }
        return row[column + 1] == null
                ? Amount.of(new Money(((Number) row[column]).longValue()))
                : Amount.unknown(ValueState.valueOf((String) row[column + 1]));
    }
}
