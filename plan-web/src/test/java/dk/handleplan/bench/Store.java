package dk.handleplan.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** The database the product is measured on, empty at first. */
public interface Store extends AutoCloseable {

    String name();

    /** What the product is told about it. */
    List<String> settings();

    /** A way in beside the product, for as long as that stands still. */
    Connection connect() throws SQLException;

    /** Knows its tables after many rows were written at once, as it does by itself a minute later. */
    default void analyze() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    @Override
    default void close() throws IOException {}

    /** The embedded database in a file; it is told to answer a repeated question anew, as if something had happened meanwhile. */
    static Store h2(Path directory) {
        var url = "jdbc:h2:file:" + directory.resolve("plan")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=FALSE";
        return new Store() {
            @Override
            public String name() {
                return "H2";
            }

            @Override
            public List<String> settings() {
                return List.of("-Dplan.db.url=" + url);
            }

            @Override
            public Connection connect() throws SQLException {
                return DriverManager.getConnection(url, "sa", "");
            }
        };
    }

    static Store postgres() throws IOException {
        var server = EmbeddedPostgres.start();
        return new Store() {
            @Override
            public String name() {
                return "PostgreSQL";
            }

            @Override
            public List<String> settings() {
                return List.of(
                        "-Dplan.db.driver=org.postgresql.ds.PGSimpleDataSource",
                        "-Dplan.db.url=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                        "-Dplan.db.user=postgres",
                        "-Dplan.db.password=postgres");
            }

            @Override
            public Connection connect() throws SQLException {
                return server.getPostgresDatabase().getConnection();
            }

            @Override
            public void close() throws IOException {
                server.close();
            }
        };
    }
}
