package dk.handleplan.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * More open tasks than there is time to let processes open: rows of the inbox's own table, all addressed to the secretariat,
 * of one year, due within three years of the demo's first day.
 */
final class Tasks {

    private static final LocalDate FIRST_DAY = LocalDate.of(2019, 9, 2);
    private static final String INSERT = "insert into work_item"
            + " (task_id, kind, audience, case_id, cycle_id, plan_year, title, due_on, opened_at)"
            + " values (?, 'task_reviewContribution', 'SECRETARIAT', ?, ?, 2021, ?, ?, ?)";

    private Tasks() {}

    /** Fills up until there are so many. */
    static void open(Store store, int wanted) throws SQLException {
        try (var connection = store.connect()) {
            var there = count(connection);
            var cycle = UUID.randomUUID();
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var i = there; i < wanted; i++) {
                    add(insert, cycle, i);
                }
                insert.executeBatch();
            }
        }
    }

    private static int count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from work_item")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void add(PreparedStatement insert, UUID cycle, int number) throws SQLException {
        insert.setString(1, "task-" + number);
        insert.setObject(2, UUID.randomUUID());
        insert.setObject(3, cycle);
        insert.setString(4, "Sag " + number);
        insert.setDate(5, Date.valueOf(FIRST_DAY.plusDays(number % 1000)));
        insert.setTimestamp(6, Timestamp.from(Instant.EPOCH.plusSeconds(number)));
        insert.addBatch();
    }
}
