package dk.handleplan.persistence.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.persistence.shared.OldDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A municipality that has used the product for a year gets the chained ledger with what it had entered. */
class LedgerMigrationTest {

    private static final String CYCLE = "'00000000-0000-0000-0000-000000000001'";
    private static final String POOL_2020 = "'00000000-0000-0000-0000-000000002020'";
    private static final String POOL_2021 = "'00000000-0000-0000-0000-000000002021'";
    private static final String DECISION = "'00000000-0000-0000-0000-0000000000d1'";

    @Test
    void whatWasEnteredIsChained() throws SQLException, IOException {
        OldDatabase.onBoth("164", LedgerMigrationTest::migrates);
    }

    private static void migrates(OldDatabase database) throws SQLException {
        fill(database);

        database.migrate();

        assertThat(database.list(
                        "select number || ' ' || kind || ' ' || balance_after || ' ' || coalesce(row_after, -1) || ' '"
                                + " || case when registered then 'registered' else '' end"
                                + " from pool_entry where pool_id = " + POOL_2020 + " order by number"))
                .containsExactly(
                        "1 APPROPRIATION 100000 -1 ",
                        "2 LINE 60000 40000 ",
                        "3 LINE 60000 -1 registered",
                        "4 CORRECTION 50000 -1 ",
                        "5 CARRIED_OUT 0 -1 ");
        assertThat(database.list("select e.number || ' ' || e.kind || ' ' || p.budget_year || ' ' || e.opposite_number"
                        + " from pool_entry e join funding_pool p on p.id = e.opposite_pool"))
                .containsExactly("1 CARRY_OVER 2020 5");
        assertThat(database.list("select line_label || ' ' || coalesce(granted_number, 0) || ' '"
                        + " || case when granted_registered then 'registered' else '' end"
                        + " from allocation_row order by line_label"))
                .containsExactly("Foredrag 0 registered", "Netværk 0 ", "Priser 1 ");
        assertThat(database.list("select last_number from funding_pool order by budget_year"))
                .containsExactly("5", "1");
    }

    private static void fill(OldDatabase database) throws SQLException {
        database.run(
                "insert into plan_cycle (id, version, plan_year, type, state, title, municipality, example_figures)"
                        + " values (" + CYCLE + ", 1, 2020, 'POOL', 'CLOSED', 'Handleplan', 'Prøvekøbing', false)",
                "insert into funding_pool (id, version, budget_year, closed_on) values (" + POOL_2020
                        + ", 1, 2020, date '2020-12-31'), (" + POOL_2021 + ", 1, 2021, null)",
                row("Priser", "40000, 'KNOWN'"),
                row("Netværk", "null, 'LOST'"),
                row("Foredrag", "7000, 'KNOWN'"),
                entry(POOL_2020, 1, "'APPROPRIATION', null, null, 100000, 'KNOWN', 0, 100000, 100000, null, null"),
                entry(POOL_2020, 2, "'LINE', null, null, 40000, 'KNOWN', 100000, -40000, 60000, 'Priser', " + DECISION),
                entry(POOL_2020, 3, "'LINE', null, null, null, 'LOST', 60000, 0, 60000, 'Netværk', null"),
                entry(
                        POOL_2020,
                        4,
                        "'CORRECTION', 'APPROPRIATION', 1, -10000, 'KNOWN', 60000, -10000, 50000, null, null"),
                entry(POOL_2021, 1, "'CARRY_OVER', null, null, 50000, 'KNOWN', 0, 50000, 50000, null, null"));
    }

    private static String row(String label, String granted) {
        return "insert into allocation_row (id, version, cycle_id, line_label, budget_year, applied_state,"
                + " recommended_state, proposed_state, decided_state, granted_oere, granted_state) values ("
                + "'00000000-0000-0000-0000-" + String.format("%012d", label.length()) + "', 1, " + CYCLE + ", '"
                + label
                + "', 2020, 'BLANK', 'BLANK', 'BLANK', 'BLANK', " + granted + ")";
    }

    private static String entry(String pool, int number, String values) {
        return "insert into ledger_entry (pool_id, position, number, entered_on, person, reason, cycle_id, kind,"
                + " countered_kind, countered_number, amount_oere, amount_state, balance_before, effect, balance_after,"
                + " line_label, decision_id) values (" + pool + ", " + (number - 1) + ", " + number
                + ", date '2020-01-15', 'Sekretariatet', 'Budget', " + CYCLE + ", " + values + ")";
    }
}
