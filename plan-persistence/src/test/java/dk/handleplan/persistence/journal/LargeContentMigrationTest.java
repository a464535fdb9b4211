package dk.handleplan.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.persistence.shared.OldDatabase;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LargeContentMigrationTest {

    private static final String ONE = "'00000000-0000-0000-0000-000000000001'";
    private static final String TWO = "'00000000-0000-0000-0000-000000000002'";
    private static final String NOW = "timestamp with time zone '2019-09-02 08:00:00+00'";
    private static final String FOUR_BYTES = "cast('Sagt' as bytea)";

    @Test
    void documentsFromBeforeSayWhatTheySaid() throws SQLException, IOException {
        OldDatabase.onBoth("224", LargeContentMigrationTest::migrates);
    }

    private static void migrates(OldDatabase database) throws SQLException {
        database.run(
                "insert into plan_cycle (id, version, plan_year, type, state, title, municipality, example_figures)"
                        + " values (" + ONE + ", 1, 2019, 'POOL', 'PUBLISHED', 'Handleplan', 'Prøvekøbing', false)",
                "insert into issued_document (id, version, kind, subject_id, variant, cycle_id, origin, ordered_at, is_open,"
                        + " state, content, sha256, number, ready_at, template, attempts, next_attempt) values "
                        + document(ONE, "'READY', " + FOUR_BYTES + ", 'x', 1, " + NOW) + ", "
                        + document(TWO, "'ORDERED', null, null, null, null"),
                "insert into issued_file (id, document_id, format, content, bytes, sha256) values (" + ONE + ", " + ONE
                        + ", 'PDF', " + FOUR_BYTES + ", 4, 'x')");

        database.migrate();

        assertThat(database.list("select document_id from issued_content")).containsExactly(ONE.replace("'", ""));
        assertThat(database.list("select octet_length(content) from issued_content"))
                .containsExactly("4");
        assertThat(database.list("select octet_length(content) from issued_file"))
                .containsExactly("4");
    }

    private static String document(String id, String stateToReady) {
        return "(" + id + ", 1, 'PLAN', " + ONE + ", 'PUBLIC', " + ONE + ", 'MISSING', " + NOW + ", true, "
                + stateToReady + ", 0, 1, " + NOW + ")";
    }
}
