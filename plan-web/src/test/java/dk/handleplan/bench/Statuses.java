package dk.handleplan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A plan that has reported as often as a plan does: the demo's published year 2020 with many granted initiatives more, each with 20
 * success criteria, and seven rounds that are over; the eighth is begun by the secretariat. Written beside the product, which stands
 * still.
 */
public final class Statuses {

    private static final int CRITERIA = 20;
    private static final int ROUNDS_OVER = 7;
    private static final int FIRST_NUMBER = 100;
    private static final LocalDate FIRST_ROUND = LocalDate.of(2019, 10, 1);
    private static final long GRANTED = 5_000_000;

    private final Connection connection;
    private final UUID cycle;
    private final List<UUID> goals;
    private final List<UUID> units;

    private Statuses(Connection connection) throws SQLException {
        this.connection = connection;
        this.cycle = all("select id from plan_cycle where plan_year = 2020").get(0);
        this.goals =
                all("select g.id from goal g join plan_cycle c on c.policy_id = g.policy_id where c.plan_year = 2020");
        this.units = all("select unit_id from cycle_unit where cycle_id = '" + cycle + "'");
    }

    public static Plan write(Store store, int initiatives) throws SQLException {
        try (var connection = store.connect()) {
            return new Statuses(connection).write(initiatives);
        }
    }

    /** @param initiative one of them */
    public record Plan(UUID cycle, UUID initiative) {}

    private Plan write(int number) throws SQLException {
        var rounds = rounds();
        var initiatives = ids(number);
        try (var batches = new Batches()) {
            for (var i = 0; i < number; i++) {
                initiative(batches, initiatives.get(i), i);
                story(batches, initiatives.get(i), of(units, i), rounds);
            }
        }
        return new Plan(cycle, initiatives.get(0));
    }

    private void initiative(Batches to, UUID id, int number) throws SQLException {
        add(
                to.initiative,
                id,
                cycle,
                of(units, number),
                of(goals, number),
                "Indsats nr. " + number,
                FIRST_NUMBER + number);
        add(to.grant, UUID.randomUUID(), cycle, id, GRANTED, GRANTED, GRANTED);
    }

    private void story(Batches to, UUID initiative, UUID unit, List<UUID> rounds) throws SQLException {
        var criteria = ids(CRITERIA);
        for (var place = 0; place < CRITERIA; place++) {
            add(to.criterion, criteria.get(place), initiative, place, "Deltagere i job, gruppe " + place);
        }
        for (var round = 0; round < ROUNDS_OVER; round++) {
            var report = UUID.randomUUID();
            var day = FIRST_ROUND.plusMonths(round);
            add(to.report, report, rounds.get(round), cycle, initiative, unit, day, day, day);
            for (var criterion : criteria) {
                add(to.reading, UUID.randomUUID(), report, criterion, round + 3, day);
            }
        }
    }

    private List<UUID> rounds() throws SQLException {
        var rounds = ids(ROUNDS_OVER);
        try (var round =
                connection.prepareStatement("insert into status_round (id, version, cycle_id, state, opened_on,"
                        + " concluded_on, title, reason, deadline, closes_on)"
                        + " values (?, 0, ?, 'CONCLUDED', ?, ?, ?, 'Udvalget beder om den.', ?, ?)")) {
            for (var i = 0; i < ROUNDS_OVER; i++) {
                var day = FIRST_ROUND.plusMonths(i);
                add(round, rounds.get(i), cycle, day, day, "Status nr. " + (i + 1), day, day);
            }
            round.executeBatch();
        }
        return rounds;
    }

    /** One statement for each table, sent together at the end. */
    private final class Batches implements AutoCloseable {

        private final PreparedStatement initiative = connection.prepareStatement("insert into initiative (id, version,"
                + " cycle_id, lead_unit_id, goal_group_id, state, title, pilot, number, target_primary)"
                + " values (?, 0, ?, ?, ?, 'GRANTED', ?, false, ?, 'Unge, der er nye i landet')");
        private final PreparedStatement grant = connection.prepareStatement("insert into allocation_row (id, version,"
                + " cycle_id, initiative_id, budget_year, applied_oere, applied_state, recommended_state, proposed_oere,"
                + " proposed_state, decided_state, granted_oere, granted_state, granted_registered, returned_oere)"
                + " values (?, 0, ?, ?, 2020, ?, 'KNOWN', 'BLANK', ?, 'KNOWN', 'BLANK', ?, 'KNOWN', true, 0)");
        private final PreparedStatement criterion = connection.prepareStatement("insert into indicator (id,"
                + " initiative_id, position, criterion_group, text, comparator, target, target_state, unit, milestone)"
                + " values (?, ?, ?, 'QUANTITATIVE', ?, 'GTE', 9, 'KNOWN', 'personer', false)");
        private final PreparedStatement report = connection.prepareStatement("insert into status_report (id, version,"
                + " round_id, cycle_id, initiative_id, unit_id, state, assessment, narrative, proposal, begun_on,"
                + " delivered_on, accepted_on) values (?, 0, ?, ?, ?, ?, 'ACCEPTED', 'ON_TRACK', 'Forløbet er i gang.',"
                + " 'CONTINUE', ?, ?, ?)");
        private final PreparedStatement reading = connection.prepareStatement("insert into reading (id, report_id,"
                + " indicator_id, state, reading_value, read_on) values (?, ?, ?, 'FIGURE', ?, ?)");

        private Batches() throws SQLException {}

        @Override
        public void close() throws SQLException {
            for (var statement : List.of(initiative, grant, criterion, report, reading)) {
                statement.executeBatch();
                statement.close();
            }
        }
    }

    private static List<UUID> ids(int number) {
        return IntStream.range(0, number).mapToObj(i -> UUID.randomUUID()).toList();
    }

    private static UUID of(List<UUID> some, int number) {
        return some.get(number % some.size());
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private List<UUID> all(String query) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }
}
