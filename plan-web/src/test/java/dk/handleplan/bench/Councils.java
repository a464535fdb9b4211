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
 * A hearing as large as it gets: the demo's year 2020 heard again, with 200 initiatives, 30 consultees that remark on each, and 25
 * members who comment on each. Written beside the product, which stands still.
 */
final class Councils {

    private static final int CONSULTEES = 30;
    private static final int MEMBERS = 25;
    private static final int INITIATIVES = 200;
    private static final LocalDate LONG_HENCE = LocalDate.of(2031, 1, 1);

    private final Connection connection;
    private final UUID cycle;
    private final UUID consultation;
    private final UUID draft;

    private Councils(Connection connection) throws SQLException {
        this.connection = connection;
        this.cycle = one("select id from plan_cycle where plan_year = 2020");
        this.consultation = one("select id from consultation where cycle_id = '" + cycle + "'");
        this.draft = one("select id from hearing_draft where cycle_id = '" + cycle + "' order by number desc");
    }

    /** What the hearing is read by. */
    record Heard(UUID cycle, UUID consultation, UUID initiative, UUID remark) {}

    static Heard write(Store store) throws SQLException {
        try (var connection = store.connect()) {
            return new Councils(connection).write();
        }
    }

    private Heard write() throws SQLException {
        reopen();
        var initiatives = initiatives();
        var remarks = remarks(initiatives);
        comments(initiatives);
        return new Heard(cycle, consultation, initiatives.get(INITIATIVES / 2), remarks);
    }

    private void reopen() throws SQLException {
        execute("update hearing set state = 'ANSWERING', released_on = null where cycle_id = '" + cycle + "'");
        execute("update consultation set state = 'OPEN', respond_by = '" + LONG_HENCE + "', closed_on = null,"
                + " response_number = null, sent_at = null where id = '" + consultation + "'");
        execute("update hearing_remark set sent_on = null where consultation_id = '" + consultation + "'");
    }

    private List<UUID> initiatives() throws SQLException {
        var ids = new ArrayList<UUID>();
        var unit = one("select lead_unit_id from initiative where cycle_id = '" + cycle + "'");
        var version = one("select version_id from hearing_draft_line where draft_id = '" + draft + "'");
        try (var initiative = connection.prepareStatement("insert into initiative (id, version, cycle_id, lead_unit_id,"
                        + " state, title, pilot, number) values (?, 0, ?, ?, 'GRANTED', ?, false, ?)");
                var line = connection.prepareStatement("insert into hearing_draft_line (id, draft_id, position,"
                        + " initiative_id, version_id, initiative_number, title, unit_name, whom, what, success)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'Center', 'Unge', 'Et forløb', 'Flere i job')");
                var amount = connection.prepareStatement("insert into hearing_draft_amount (line_id, position,"
                        + " budget_year, amount_oere, amount_state) values (?, 0, 2020, 25000000, 'KNOWN')")) {
            for (var i = 0; i < INITIATIVES; i++) {
                var id = UUID.randomUUID();
                var row = UUID.randomUUID();
                ids.add(id);
                add(initiative, id, cycle, unit, "Indsats " + i, 100 + i);
                add(line, row, draft, 100 + i, id, version, 100 + i, "Indsats " + i);
                add(amount, row);
            }
            initiative.executeBatch();
            line.executeBatch();
            amount.executeBatch();
        }
        return ids;
    }

    /** @return one that was sent */
    private UUID remarks(List<UUID> initiatives) throws SQLException {
        UUID sent = null;
        for (var i = 1; i < CONSULTEES; i++) {
            sent = remarks(consultee(i), initiatives, "'" + LocalDate.of(2019, 11, 1) + "'");
        }
        remarks(consultation, initiatives, "null");
        return sent;
    }

    private UUID consultee(int number) throws SQLException {
        var council = UUID.randomUUID();
        var id = UUID.randomUUID();
        execute("insert into council (id, version, name, active) values ('" + council + "', 0, 'Råd " + number
                + "', true)");
        execute("insert into consultation (id, version, cycle_id, council_id, state, respond_by, own_date, closed_on,"
                + " response_number) values ('" + id + "', 0, '" + cycle + "', '" + council + "', 'RESPONDED', '"
                + LocalDate.of(2019, 11, 1) + "', false, '" + LocalDate.of(2019, 11, 1) + "', " + number + ")");
        return id;
    }

    private UUID remarks(UUID by, List<UUID> initiatives, String sent) throws SQLException {
        UUID last = null;
        try (var remark = connection.prepareStatement("insert into hearing_remark (id, version, consultation_id,"
                        + " cycle_id, initiative_id, remark_text, sent_on) values (?, 0, ?, ?, ?,"
                        + " 'Rådet støtter indsatsen og spørger, hvordan den måles.', " + sent + ")");
                var amount = connection.prepareStatement("insert into hearing_remark_amount (remark_id, position,"
                        + " budget_year, amount_oere) values (?, 0, 2020, 20000000)")) {
            for (var initiative : initiatives) {
                last = UUID.randomUUID();
                add(remark, last, by, cycle, initiative);
                add(amount, last);
            }
            remark.executeBatch();
            amount.executeBatch();
        }
        return last;
    }

    private void comments(List<UUID> initiatives) throws SQLException {
        var members = members();
        try (var comment = connection.prepareStatement("insert into hearing_comment (id, version, consultation_id,"
                        + " initiative_id, author_id, comment_text, no_remark, shared_with_council, withdrawn, written_at)"
                        + " values (?, 0, ?, ?, ?, 'God indsats.', false, true, false, current_timestamp)");
                var amount = connection.prepareStatement("insert into hearing_comment_amount (comment_id, position,"
                        + " budget_year, amount_oere) values (?, 0, 2020, 20000000)")) {
            for (var member : members) {
                for (var initiative : initiatives) {
                    var id = UUID.randomUUID();
                    add(comment, id, consultation, initiative, member);
                    add(amount, id);
                }
            }
            comment.executeBatch();
            amount.executeBatch();
        }
    }

    private List<UUID> members() throws SQLException {
        var members =
                IntStream.range(0, MEMBERS).mapToObj(i -> UUID.randomUUID()).toList();
        var council = one("select council_id from consultation where id = '" + consultation + "'");
        for (var member : members) {
            execute("insert into app_user (id, version, login, name, language, active, failed_attempts) values ('"
                    + member + "', 0, '" + member + "', 'Medlem', 'da', true, 0)");
            execute("insert into user_assignment (user_id, role, scope_id) values ('" + member
                    + "', 'COUNCIL_MEMBER', '" + council + "')");
            execute("insert into council_seat (council_id, position, user_id, seat_role) values ('" + council + "', "
                    + (100 + members.indexOf(member)) + ", '" + member + "', 'MEMBER')");
        }
        return members;
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private UUID one(String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }
}
