package dk.handleplan.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts PostgreSQL before the tests that Maven runs on it, and tells {@code arquillian.xml} where it is; it ends with the tests' process. */
public class PostgresForTests implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if ("postgresql".equals(System.getProperty("arquillian.launch"))) {
            System.setProperty("it.postgresql.url", "jdbc:postgresql://localhost:" + start().getPort() + "/postgres");
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
