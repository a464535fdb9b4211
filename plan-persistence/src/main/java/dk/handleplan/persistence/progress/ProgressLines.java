package dk.handleplan.persistence.progress;

import dk.handleplan.core.progress.ProgressBy;
import java.util.UUID;

/**
 * The granted initiatives, {@code m}, of a plan cycle, and the chapters it was asked about: how each stands and what is granted to
 * it, in SQL.
 */
final class ProgressLines {

    /** Read for each initiative by its index: a ranking of all reports, joined, takes H2 half a minute for 1.000 initiatives. */
    private static final String LATEST = latest("s.initiative_id = i.id and s.cycle_id = i.cycle_id");

    /** Nothing is known of what a chapter may spend. */
    private static final String CHAPTERS = " union all select c.chapter_of, cast(null as uuid), c.chapter_of,"
            + " cast(null as numeric), coalesce("
            + latest("s.chapter_of = c.chapter_of and s.cycle_id = :cycle") + ", 'NOT_REPORTED'), 1"
            + " from (select distinct chapter_of from status_report"
            + " where cycle_id = :cycle and chapter_of is not null) c";

    private static final String LINES = "with"
            + " a as (select initiative_id, sum(granted_oere) as granted, count(granted_oere) as known,"
            + " count(case when granted_state not in ('KNOWN', 'BLANK', 'NOT_APPLICABLE') then 1 end) as unsure"
            + " from allocation_row where cycle_id = :cycle group by initiative_id),"
            + " m as (select i.id, i.goal_group_id, i.lead_unit_id, a.granted,"
            + " case when i.state = 'STOPPED' then i.state else coalesce(" + LATEST
            + ", 'NOT_REPORTED') end as standing,"
            + " case when coalesce(a.known, 0) = 0 or a.unsure > 0 then 1 else 0 end as unsure"
            + " from initiative i left join a on a.initiative_id = i.id"
            + " where i.cycle_id = :cycle and i.state in ('GRANTED', 'STOPPED', 'COMPLETED')" + CHAPTERS + ") ";

    static final String WITH_TARGET = "count(case when exists (select 1 from indicator t where t.initiative_id = m.id"
            + " and (t.milestone or t.target is not null or t.target_min is not null or t.target_max is not null))"
            + " then 1 end)";

    private ProgressLines() {}

    private static String latest(String about) {
        return "(select s.assessment from status_report s join status_round o on o.id = s.round_id where " + about
                + " and s.state = 'ACCEPTED'"
                + " order by o.opened_on desc, s.accepted_on desc, o.phase fetch first 1 row only)";
    }

    /** The cycle stands in the text: with parameters in several parts of it, H2 loses reports when it joins them. */
    static String of(UUID cycleId) {
        return LINES.replace(":cycle", "uuid '" + cycleId + "'");
    }

    /** What {@code m} is joined with to be divided, the name and the order of a group. */
    static Grouping grouping(ProgressBy by) {
        return switch (by) {
            case GOAL ->
                new Grouping(
                        " left join goal g on g.id = m.goal_group_id",
                        "coalesce(g.short_label, g.label)",
                        "min(g.number)");
            case UNIT -> byName(" left join unit n on n.id = m.lead_unit_id");
            case COMMITTEE ->
                byName(
                        " left join initiative_committee c on c.initiative_id = m.id left join body n on n.id = c.body_id");
            case PLACE ->
                byName(" left join (select distinct initiative_id, place as name from initiative_place) n"
                        + " on n.initiative_id = m.id");
        };
    }

    private static Grouping byName(String joins) {
        return new Grouping(joins, "n.name", "min(n.name)");
    }

    record Grouping(String joins, String name, String order) {}
}
