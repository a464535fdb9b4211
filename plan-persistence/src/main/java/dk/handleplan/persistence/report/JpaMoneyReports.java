package dk.handleplan.persistence.report;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.CouncilSuccess;
import dk.handleplan.core.report.MoneyGroup;
import dk.handleplan.core.report.MoneyGroups;
import dk.handleplan.core.report.MoneyReports;
import dk.handleplan.core.report.MoneySums;
import dk.handleplan.core.report.ReportScope;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement for the groups of a report, however many lines it adds up, one for its total, one for the councils' success. */
@Dependent
public class JpaMoneyReports implements MoneyReports {

    private static final String OF_INITIATIVES = " from m left join initiative i on i.id = m.initiative_id";

    private static final String LARGEST = "max("
            + Stream.of("recommended", "proposed", "granted", "spent")
                    .reduce(
                            "coalesce(sum(m.applied_oere), 0)",
                            (most, column) -> "greatest(" + most + ", coalesce(sum(m." + column + "_oere), 0))")
            + ") over ()";

    private static final String BOTH = "m.recommended_oere is not null and m.decided_oere is not null";

    private static final String SUCCESS = "select m.plan_year,"
            + " count(case when m.decided_oere = m.recommended_oere then 1 end),"
            + " count(case when m.decided_oere > m.recommended_oere then 1 end),"
            + " count(case when m.decided_oere < m.recommended_oere then 1 end),"
            + " count(case when m.decided_oere is not null"
            + " and m.recommended_state not in ('KNOWN', 'BLANK', 'NOT_APPLICABLE') then 1 end),"
            + " sum(case when " + BOTH + " then m.recommended_oere end),"
            + " sum(case when " + BOTH + " then m.decided_oere end)"
            + " from m where m.applied_state is not null group by m.plan_year order by m.plan_year";

    private final EntityManager entities;

    @Inject
    public JpaMoneyReports(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public MoneyGroups groups(By by, ReportScope scope, PageRequest page) {
        var grouping = Grouping.of(by);
        var keys = Stream.of(grouping.id(), grouping.name(), grouping.planYear(), grouping.number())
                .filter(key -> !key.startsWith("cast(null"))
                .collect(Collectors.joining(", "));
        var found = rows(MoneyLines.of(scope) + "select count(*) over (), " + LARGEST + ", "
                + grouping.id() + ", " + grouping.name() + ", " + grouping.planYear() + ", " + grouping.number() + ", "
                + SumColumns.SELECTED + OF_INITIATIVES + grouping.joins()
                + " group by " + keys + " order by " + grouping.order() + " nulls last, " + grouping.name()
                + " offset " + page.offset() + " rows fetch next " + page.size() + " rows only");
        var groups = found.stream().map(JpaMoneyReports::group).toList();
        var total = found.isEmpty() ? 0 : ((Number) found.get(0)[0]).longValue();
        var largest = found.isEmpty() ? Money.ZERO : money(found.get(0)[1]);
        return new MoneyGroups(new Page<>(groups, total, page), largest);
    }

    private static MoneyGroup group(Object[] row) {
        return new MoneyGroup(
                (String) row[3],
                row[2] == null ? null : UUID.fromString((String) row[2]),
                integer(row[4]),
                integer(row[5]),
                SumColumns.sums(row, 6));
    }

    @Override
    public MoneySums total(ReportScope scope) {
        return SumColumns.sums(
                rows(MoneyLines.of(scope) + "select " + SumColumns.SELECTED + " from m")
                        .get(0),
                0);
    }

    @Override
    public List<CouncilSuccess> success(ReportScope scope) {
        return rows(MoneyLines.of(scope) + SUCCESS).stream()
                .map(JpaMoneyReports::success)
                .toList();
    }

    private static CouncilSuccess success(Object[] row) {
        return new CouncilSuccess(
                integer(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                money(row[5]),
                money(row[6]));
    }

    private List<Object[]> rows(String sql) {
        List<?> found = entities.createNativeQuery(sql).getResultList();
        return found.stream().map(Object[].class::cast).toList();
    }

    private static Integer integer(Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Money money(Object oere) {
        return oere == null ? Money.ZERO : new Money(number(oere));
    }
}
