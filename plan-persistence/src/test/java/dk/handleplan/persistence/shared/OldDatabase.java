package dk.handleplan.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** A database as an earlier version of the product left it: filled by hand, then brought up to date. */
public final class OldDatabase {

    private final DataSource source;

    private OldDatabase(DataSource source, String version) {
        this.source = source;
        Flyway.configure()
                .configuration(Migrations.of(source).getConfiguration())
                .target(version)
                .load()
                .migrate();
    }

    /** Tries it on H2 and on PostgreSQL. */
    public static void onBoth(String version, Trial trial) throws SQLException, IOException {
        var h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:before-" + version + ";DB_CLOSE_DELAY=-1");
        trial.on(new OldDatabase(h2, version));
        try (var server = EmbeddedPostgres.builder().start()) {
            trial.on(new OldDatabase(server.getPostgresDatabase(), version));
        }
    }

    public void migrate() {
        Migrations.of(source).migrate();
    }

    public void run(String... statements) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of what is found. */
    public List<String> list(String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        }
    }

    /** What is filled in, migrated and found again. */
    public interface Trial {

        void on(OldDatabase database) throws SQLException;
    }
}
