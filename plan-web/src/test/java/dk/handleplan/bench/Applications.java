package dk.handleplan.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An allocation as large as it gets: the demo's year 2020, whose secretariat is to propose, with 1.000 initiatives more and three
 * budget years. Written beside the product, which stands still.
 */
final class Applications {

    static final int INITIATIVES = 1_000;
    static final List<Integer> YEARS = List.of(2020, 2021, 2022);

    /** The demo's plan has the other two. */
    private static final int ADDED = 2022;

    private static final long KRONER = 100;

    private final Connection connection;
    private final UUID cycle;
    private final List<UUID> goals;
    private final List<UUID> units;
    private final List<UUID> committees;

    private Applications(Connection connection) throws SQLException {
        this.connection = connection;
        this.cycle = all("select id from plan_cycle where plan_year = 2020").get(0);
        this.goals =
                all("select g.id from goal g join plan_cycle c on c.policy_id = g.policy_id where c.plan_year = 2020");
        this.units = all("select unit_id from cycle_unit where cycle_id = '" + cycle + "'");
        this.committees = all("select b.id from cycle_body c join body b on b.id = c.body_id"
                + " where c.step = 1 and c.cycle_id = '" + cycle + "'");
    }

    /** @return the year's cycle */
    static UUID write(Store store) throws SQLException {
        try (var connection = store.connect()) {
            var applications = new Applications(connection);
            applications.write();
            return applications.cycle;
        }
    }

    private void write() throws SQLException {
        execute("insert into cycle_budget_year values ('" + cycle + "', " + ADDED + ")");
        execute("insert into allocation_row (id, version, cycle_id, initiative_id, budget_year, applied_state,"
                + " recommended_state, proposed_state, decided_state, granted_state, granted_registered, returned_oere)"
                + " select " + newId() + ", 0, cycle_id, initiative_id, " + ADDED
                + ", 'BLANK', 'BLANK', 'BLANK', 'BLANK', 'BLANK', false, 0 from allocation_row"
                + " where budget_year = 2020 and cycle_id = '" + cycle + "'");
        initiatives();
        execute("insert into scenario_cell (scenario_id, row_id, amount_oere, amount_state, revision)"
                + " select s.id, r.id, r.applied_oere / 2, 'KNOWN', 0"
                + " from allocation_row r join scenario s on s.cycle_id = r.cycle_id"
                + " where r.applied_oere is not null and r.cycle_id = '" + cycle + "'");
    }

    private String newId() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? "random_uuid()" : "gen_random_uuid()";
    }

    private void initiatives() throws SQLException {
        try (var initiative = connection.prepareStatement("insert into initiative (id, version, cycle_id, lead_unit_id,"
                        + " goal_group_id, state, title, pilot, number, target_primary)"
                        + " values (?, 0, ?, ?, ?, 'ACCEPTED', ?, false, ?, 'Unge, der er nye i landet')");
                var committee = connection.prepareStatement("insert into initiative_committee values (?, ?)");
                var applied = connection.prepareStatement("insert into initiative_applied (id, initiative_id, position,"
                        + " budget_year, amount_oere, amount_state) values (?, ?, ?, ?, ?, 'KNOWN')");
                var row = connection.prepareStatement(
                        "insert into allocation_row (id, version, cycle_id, initiative_id,"
                                + " budget_year, applied_oere, applied_state, recommended_oere, recommended_state, proposed_state,"
                                + " decided_state, granted_state, granted_registered, returned_oere)"
                                + " values (?, 0, ?, ?, ?, ?, 'KNOWN', ?, 'KNOWN', 'BLANK', 'BLANK', 'BLANK', false, 0)")) {
            for (var i = 0; i < INITIATIVES; i++) {
                var id = UUID.randomUUID();
                add(initiative, id, cycle, of(units, i), of(goals, i), "Indsats nr. " + (i + 100), i + 100);
                add(committee, id, of(committees, i));
                for (var year : YEARS) {
                    var asked = (50 + i % 40) * 1_000 * KRONER;
                    add(applied, UUID.randomUUID(), id, year - 2020, year, asked);
                    add(row, UUID.randomUUID(), cycle, id, year, asked, asked / 2);
                }
            }
            for (var statement : List.of(initiative, committee, applied, row)) {
                statement.executeBatch();
            }
        }
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

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
