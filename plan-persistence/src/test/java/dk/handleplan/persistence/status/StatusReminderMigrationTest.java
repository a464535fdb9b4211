package dk.handleplan.persistence.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.persistence.shared.OldDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Whoever was told of a report before still knows when. */
class StatusReminderMigrationTest {

    private static final String ONE = "'00000000-0000-0000-0000-000000000001'";
    private static final String TWO = "'00000000-0000-0000-0000-000000000002'";

    @Test
    void theDatesOfRemindersAreKept() throws SQLException, IOException {
        OldDatabase.onBoth("188", StatusReminderMigrationTest::migrates);
    }

    private static void migrates(OldDatabase database) throws SQLException {
        database.run(
                "insert into plan_cycle (id, version, plan_year, type, state, title, municipality, example_figures)"
                        + " values (" + ONE + ", 1, 2020, 'POOL', 'RUNNING', 'Handleplan', 'Prøvekøbing', false)",
                "insert into unit (id, version, name, type, active) values (" + ONE + ", 1, 'Center', 'CENTRE', true)",
                "insert into initiative (id, version, cycle_id, lead_unit_id, state, title, pilot) values "
                        + initiative(ONE) + ", " + initiative(TWO),
                "insert into status_round (id, version, cycle_id, phase, state, opened_on) values (" + ONE + ", 1, "
                        + ONE + ", 'MIDWAY_STATUS', 'OPEN', date '2020-08-03')",
                "insert into status_report (id, version, round_id, cycle_id, initiative_id, unit_id, state, reminded_on,"
                        + " escalated_on) values " + report(ONE, "date '2020-08-24', date '2020-09-01'") + ", "
                        + report(TWO, "null, null"));

        database.migrate();

        assertThat(database.list("select kind || ' ' || told_on from status_reminder where report_id = " + ONE
                        + " order by told_on"))
                .containsExactly("REMINDED 2020-08-24", "ESCALATED 2020-09-01");
        assertThat(database.list("select count(*) from status_reminder")).containsExactly("2");
    }

    private static String initiative(String id) {
        return "(" + id + ", 1, " + ONE + ", " + ONE + ", 'GRANTED', 'Indsats', false)";
    }

    private static String report(String id, String told) {
        return "(" + id + ", 1, " + ONE + ", " + ONE + ", " + id + ", " + ONE + ", 'OPEN', " + told + ")";
    }
}
