package dk.handleplan.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.h2.jdbcx.JdbcDataSource;

/** A real database with all migrations, on which repositories are tried; counts the statements it is sent. */
public final class Database {

    private static Database h2;
    private static Database postgreSql;

    private final String name;
    private final DataSource dataSource;
    private final EntityManagerFactory factory;

    private Database(String name, DataSource real) {
        this.name = name;
        Migrations.of(real).migrate();
        this.dataSource = ProxyDataSourceBuilder.create(real).countQuery().build();
        this.factory = Persistence.createEntityManagerFactory(
                "plan",
                Map.of(
                        "jakarta.persistence.transactionType",
                        "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource",
                        "",
                        "jakarta.persistence.nonJtaDataSource",
                        dataSource,
                        "eclipselink.session-name",
                        name));
    }

    static synchronized Database h2() {
        if (h2 == null) {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:repositories;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            h2 = new Database("H2", source);
        }
        return h2;
    }

    static synchronized Database postgreSql() {
        if (postgreSql == null) {
            try {
                postgreSql = new Database(
                        "PostgreSQL", EmbeddedPostgres.builder().start().getPostgresDatabase());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgreSql;
    }

    /** Does the work in a transaction of its own and returns what came of it. */
    public <R> R get(Function<EntityManager, R> work) {
        var entities = factory.createEntityManager();
        try {
            entities.getTransaction().begin();
            var result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }

    public void run(Consumer<EntityManager> work) {
        get(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** How many SQL statements the work sends to the database. */
    public long statements(Consumer<EntityManager> work) {
        QueryCountHolder.clear();
        run(work);
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    public void empty() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            var tables = tables(connection);
            if (this == h2) {
                statement.execute("set referential_integrity false");
                for (var table : tables) {
                    statement.execute("truncate table " + table);
                }
                statement.execute("set referential_integrity true");
            } else {
                statement.execute("truncate " + String.join(", ", tables) + " cascade");
            }
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var found = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return name;
    }
}
