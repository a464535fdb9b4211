package dk.handleplan.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.mappings.AggregateCollectionMapping;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;

class CommitOrderTest {

    /** A table, and one that it refers to. */
    record ForeignKey(String table, String refersTo) {}

    @OnBothDatabases
    void whatOthersReferToIsWrittenFirst(Database database) {
        database.run(entities -> {
            var position = positions(entities.unwrap(AbstractSession.class));

            assertThat(foreignKeys(entities))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(key ->
                            assertThat(position.get(key.table())).isGreaterThanOrEqualTo(position.get(key.refersTo())));
        });
    }

    /** When each table is written: together with the aggregate that it belongs to. */
    private static Map<String, Integer> positions(AbstractSession session) {
        var positions = new HashMap<String, Integer>();
        List<Class<?>> order = session.getCommitManager().getCommitOrder();
        for (var type : order) {
            var descriptor = session.getDescriptor(type);
            descriptor.getTables().forEach(table -> positions.put(lower(table.getName()), order.indexOf(type)));
            parts(descriptor).forEach(table -> positions.put(table, order.indexOf(type)));
        }
        return positions;
    }

    private static List<String> parts(ClassDescriptor descriptor) {
        return descriptor.getMappings().stream()
                .map(CommitOrderTest::ownTable)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static String ownTable(DatabaseMapping mapping) {
        if (mapping instanceof DirectCollectionMapping values) {
            return lower(values.getReferenceTable().getName());
        }
        if (mapping instanceof AggregateCollectionMapping parts) {
            return lower(parts.getReferenceDescriptor().getTableName());
        }
        return "";
    }

    @SuppressWarnings("unchecked")
    private static List<ForeignKey> foreignKeys(EntityManager entities) {
        List<Object[]> rows = entities.createNativeQuery("select k.table_name, r.table_name"
                        + " from information_schema.referential_constraints f"
                        + " join information_schema.table_constraints k on k.constraint_name = f.constraint_name"
                        + " join information_schema.table_constraints r on r.constraint_name = f.unique_constraint_name"
                        + " where lower(k.table_schema) = 'public' and lower(r.table_schema) = 'public'"
                        + " and lower(k.table_name) not like 'act\\_%'")
                .getResultList();
        return rows.stream()
                .map(row -> new ForeignKey(lower(row[0].toString()), lower(row[1].toString())))
                .toList();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
