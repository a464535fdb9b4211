package dk.handleplan.workflow.shared;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a server was working on when it was killed. The engine would leave it to that server for five minutes more; it is done
 * again at once. Should another server be working on it, the one that commits last starts over.
 */
final class AbandonedJobs {

    private static final String RELEASE =
            "update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null where LOCK_OWNER_ is not null";

    private AbandonedJobs() {}

    static void release(DataSource database) {
        try (var connection = database.getConnection();
                var jobs = connection.createStatement()) {
            jobs.executeUpdate(RELEASE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
