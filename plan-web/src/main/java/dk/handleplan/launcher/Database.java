package dk.handleplan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The database the settings name. */
final class Database {

    private static final String EMBEDDED_URL = "jdbc:h2:file:./data/plan;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    private static final Path EMBEDDED = Path.of("data");

    private final String url = Settings.get("plan.db.url", EMBEDDED_URL);

    /** Deletes the embedded database. */
    void delete() {
        if (!url.equals(EMBEDDED_URL)) {
            throw new StartRefused(
                    "--reset deletes the embedded database only, and plan.db.url names another. Nothing was deleted.");
        }
        if (Files.exists(EMBEDDED)) {
            mustAnswer();
            deleteTree(EMBEDDED);
        }
    }

    private static void deleteTree(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses the start when nobody can log in to the database. */
    void mustAnswer() {
        try (URLClassLoader drivers = drivers();
                Connection connection = connect(drivers)) {
            connection.getMetaData();
        } catch (SQLException | IOException e) {
            throw new StartRefused("Handleplan does not start, because the database %s does not answer: %s"
                    .formatted(url, e.getMessage()));
        }
    }

    private Connection connect(ClassLoader drivers) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", Settings.get("plan.db.user", "sa"));
        login.setProperty("password", Settings.get("plan.db.password", ""));
        for (Driver driver : ServiceLoader.load(Driver.class, drivers)) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, login);
            }
        }
        throw new SQLException("no driver for this address");
    }

    private static URLClassLoader drivers() throws IOException {
        try (Stream<Path> jars = Files.list(Home.file("drivers"))) {
            return new URLClassLoader(
                    jars.map(Database::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
