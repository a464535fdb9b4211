package dk.handleplan.persistence.report;

import dk.handleplan.core.report.ReportScope;
import java.util.stream.Collectors;

/**
 * The money of some plan years, line by line: what each row of an allocation says, and what each initiative has spent in a
 * budget year, by the latest accepted report that knows.
 */
final class MoneyLines {

    private static final String NO_MONEY = "cast(null as bigint)";
    private static final String NO_STATE = "cast(null as varchar(20))";

    private static final String SPENT =
            "select s.initiative_id, s.cycle_id, p.budget_year, p.amount_oere, p.amount_state,"
                    + " row_number() over (partition by s.initiative_id, p.budget_year"
                    + " order by case p.amount_state when 'KNOWN' then 0 else 1 end, s.accepted_on desc, r.opened_on desc) as place"
                    + " from status_report s join status_round r on r.id = s.round_id"
                    + " join status_spending p on p.report_id = s.id where s.state = 'ACCEPTED'";

    private MoneyLines() {}

    static String of(ReportScope scope) {
        return "with m as (" + allocated(scope) + " union all " + spent(scope) + ") ";
    }

    private static String allocated(ReportScope scope) {
        return "select c.plan_year, r.budget_year, r.initiative_id, r.line_label, r.applied_oere, r.applied_state,"
                + forward(scope, "r.recommended_oere") + "," + forward(scope, "r.recommended_state") + ","
                + forward(scope, "r.proposed_oere") + "," + forward(scope, "r.proposed_state") + ","
                + " r.granted_oere, r.granted_state,"
                + " case when r.granted_oere is not null then coalesce(r.decided_oere, r.granted_oere) end as decided_oere,"
                + " case when r.granted_number is not null then r.returned_oere end as returned_oere,"
                + " " + NO_MONEY + " as spent_oere, " + NO_STATE + " as spent_state"
                + " from allocation_row r join plan_cycle c on c.id = r.cycle_id"
                + " left join allocation a on a.id = r.cycle_id"
                + " where " + chosen(scope);
    }

    /** A column that is told once it is put before the bodies. */
    private static String forward(ReportScope scope, String column) {
        var name = column.substring(column.indexOf('.') + 1);
        return scope.early()
                ? " " + column
                : " case when coalesce(a.state, '') <> 'PROPOSING' then " + column + " end as " + name;
    }

    private static String spent(ReportScope scope) {
        return "select c.plan_year, s.budget_year, s.initiative_id, cast(null as varchar(300)), "
                + (NO_MONEY + ", " + NO_STATE + ", ").repeat(4)
                + NO_MONEY + ", " + NO_MONEY + ", s.amount_oere, s.amount_state"
                + " from (" + SPENT + ") s join plan_cycle c on c.id = s.cycle_id"
                + " where s.place = 1 and " + chosen(scope);
    }

    private static String chosen(ReportScope scope) {
        var years = scope.planYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return years.isEmpty() ? "1 = 0" : "c.plan_year in (" + years + ")";
    }
}
