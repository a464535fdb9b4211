package dk.handleplan.persistence.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.persistence.shared.OldDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A round that runs already waits for the reports that are not accepted yet. */
class RoundPartsMigrationTest {

    private static final String ONE = "'00000000-0000-0000-0000-000000000001'";
    private static final String TWO = "'00000000-0000-0000-0000-000000000002'";

    @Test
    void theOpenReportsOfRunningRoundsAreCounted() throws SQLException, IOException {
        OldDatabase.onBoth("197", RoundPartsMigrationTest::migrates);
    }

    private static void migrates(OldDatabase database) throws SQLException {
        database.run(
                "insert into plan_cycle (id, version, plan_year, type, state, title, municipality, example_figures)"
                        + " values (" + ONE + ", 1, 2020, 'POOL', 'RUNNING', 'Handleplan', 'Prøvekøbing', false)",
                "insert into unit (id, version, name, type, active) values (" + ONE + ", 1, 'Center', 'CENTRE', true)",
                "insert into initiative (id, version, cycle_id, lead_unit_id, state, title, pilot) values "
                        + initiative(ONE) + ", " + initiative(TWO),
                "insert into status_round (id, version, cycle_id, phase, state, opened_on) values "
                        + round(ONE, "FINAL_STATUS", "CLOSED") + ", " + round(TWO, "MIDWAY_STATUS", "CONCLUDED"),
                "insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state) values "
                        + report(ONE, "ACCEPTED") + ", " + report(TWO, "WITH_HEAD"));

        database.migrate();

        assertThat(database.list("select open_parts from round_parts where round_id = " + ONE))
                .containsExactly("1");
        assertThat(database.list("select count(*) from round_parts")).containsExactly("1");
    }

    private static String initiative(String id) {
        return "(" + id + ", 1, " + ONE + ", " + ONE + ", 'GRANTED', 'Indsats', false)";
    }

    private static String round(String id, String phase, String state) {
        return "(" + id + ", 1, " + ONE + ", '" + phase + "', '" + state + "', date '2020-08-03')";
    }

    private static String report(String id, String state) {
        return "(" + id + ", 1, " + ONE + ", " + ONE + ", " + id + ", " + ONE + ", '" + state + "')";
    }
}
