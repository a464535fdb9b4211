package dk.handleplan.persistence.shared;

import java.sql.Types;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.DirectCollectionMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Lets a UUID be empty. EclipseLink 4.0.7 fails to read an empty one (its issue 2768) and sends it as text, which PostgreSQL
 * refuses (issue 2717).
 */
public class NullableUuids extends UUIDConverter implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .forEach(this::replaceConverter);
    }

    private void replaceConverter(DatabaseMapping mapping) {
        if (mapping instanceof AbstractDirectMapping direct && direct.getConverter() instanceof UUIDConverter) {
            direct.setConverter(this);
        } else if (mapping instanceof DirectCollectionMapping many
                && many.getValueConverter() instanceof UUIDConverter) {
            many.setValueConverter(this);
        }
    }

    @Override
    public void initialize(DatabaseMapping mapping, Session session) {
        super.initialize(mapping, session);
        if (mapping.isDirectToFieldMapping()) {
            mapping.getField().setSqlType(Types.OTHER);
        }
    }

    @Override
    public Object convertObjectValueToDataValue(Object uuid, Session session) {
        return uuid;
    }

    @Override
    public Object convertDataValueToObjectValue(Object stored, Session session) {
        return stored == null || stored instanceof UUID ? stored : UUID.fromString(stored.toString());
    }
}
