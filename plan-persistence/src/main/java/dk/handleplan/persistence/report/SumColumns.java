package dk.handleplan.persistence.report;

import dk.handleplan.core.report.KnownSum;
import dk.handleplan.core.report.MoneySums;
import dk.handleplan.core.shared.Money;

/** The sums of a report in the order in which they are selected and read. */
final class SumColumns {

    static final String SELECTED = "count(distinct m.initiative_id)"
            + stated("applied")
            + stated("recommended")
            + stated("proposed")
            + stated("granted")
            + ", sum(m.returned_oere), count(m.returned_oere)"
            + stated("spent")
            + ", sum(case when m.granted_oere is not null then m.applied_oere end)"
            + ", sum(case when m.applied_oere is not null then m.granted_oere end)";

    private final Object[] found;
    private int next;

    private SumColumns(Object[] found, int first) {
        this.found = found;
        this.next = first;
    }

    private static String stated(String column) {
        return ", sum(m." + column + "_oere), count(m." + column + "_oere), count(case when m." + column
                + "_state not in ('KNOWN', 'BLANK', 'NOT_APPLICABLE') then 1 end)";
    }

    static MoneySums sums(Object[] found, int first) {
        var columns = new SumColumns(found, first);
        return new MoneySums(
                columns.number(),
                columns.stated(),
                columns.stated(),
                columns.stated(),
                columns.stated(),
                new KnownSum(columns.money(), columns.number(), 0),
                columns.stated(),
                columns.money(),
                columns.money());
    }

    private KnownSum stated() {
        return new KnownSum(money(), number(), number());
    }

    private Money money() {
        return new Money(number());
    }

    private long number() {
        var value = found[next++];
        return value == null ? 0 : ((Number) value).longValue();
    }
}
