package dk.handleplan.persistence.shared;

import dk.handleplan.core.shared.Subsystem;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables up to this version of the product, beside the process engine's own. */
@ApplicationScoped
public class Migrations implements Subsystem {

    @Resource(lookup = "java:app/jdbc/plan")
    private DataSource database;

    private volatile String version;

    @Override
    public Stage stage() {
        return Stage.DATABASE;
    }

    @Override
    public void start() {
        Flyway flyway = of(database);
        flyway.migrate();
        version = currentVersion(flyway);
    }

    /** The version the tables have, or nothing as long as they are not ready. */
    Optional<String> version() {
        return Optional.ofNullable(version);
    }

    public static Flyway of(DataSource database) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("largeBytes", largeBytes(database)))
                .load();
    }

    /** The type of what may be long: H2 keeps only this one apart from the row, PostgreSQL every one. */
    private static String largeBytes(DataSource database) {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "blob" : "bytea";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String currentVersion(Flyway flyway) {
        MigrationInfo current = flyway.info().current();
        return current == null ? "0" : current.getVersion().toString();
    }
}
