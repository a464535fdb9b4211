package dk.handleplan.persistence.report;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.TargetPeople;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How a report is grouped, in SQL.
 *
 * @param joins what the money, {@code m}, is joined with; its initiative is {@code i}
 * @param id the initiative, where each is a group of its own
 */
record Grouping(String joins, String name, String id, String planYear, String number, String order) {

    private static final String NONE = "cast(null as varchar(36))";
    private static final String NO_NUMBER = "cast(null as integer)";

    static Grouping of(By by) {
        return switch (by) {
            case GOAL ->
                named(
                        " left join goal g on g.id = i.goal_group_id",
                        "coalesce(g.short_label, g.label)",
                        "min(g.number)");
            case COMMITTEE ->
                named(
                        " left join initiative_committee ic on ic.initiative_id = i.id left join body b on b.id = ic.body_id",
                        "b.name",
                        "min(b.name)");
            case UNIT -> named(" left join unit u on u.id = i.lead_unit_id", "u.name", "min(u.name)");
            case TARGET_GROUP -> named(" left join (" + people() + ") p on " + naming(), "p.people", "min(p.position)");
            case YEAR -> named("", "cast(m.plan_year as varchar(4))", "min(m.plan_year)");
            case BUDGET_YEAR -> named("", "cast(m.budget_year as varchar(4))", "min(m.budget_year)");
            case INITIATIVE ->
                new Grouping(
                        "",
                        "coalesce(i.short_title, i.title, m.line_label)",
                        "cast(i.id as varchar(36))",
                        "m.plan_year",
                        "i.number",
                        "min(m.plan_year), min(i.number)");
        };
    }

    private static Grouping named(String joins, String name, String order) {
        return new Grouping(joins, name, NONE, NO_NUMBER, NO_NUMBER, order);
    }

    private static String people() {
        return Arrays.stream(TargetPeople.values())
                .map(people -> "select " + people.ordinal() + " as position, '" + people + "' as people")
                .collect(Collectors.joining(" union all "));
    }

    /** A word begins after a space, or after what may stand before it in a sentence. */
    private static String naming() {
        return Arrays.stream(TargetPeople.values())
                .flatMap(people -> people.beginnings().stream().map(beginning -> naming(people, beginning)))
                .collect(Collectors.joining(" or "));
    }

    private static String naming(TargetPeople people, String beginning) {
        return "(p.position = " + people.ordinal()
                + " and ' ' || translate(lower(i.target_primary), '(-/', '   ') || ' ' like '% " + beginning + "%')";
    }
}
