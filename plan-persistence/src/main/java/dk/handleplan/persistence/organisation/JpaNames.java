package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Names;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaNames implements Names {

    private static final List<String> NAMED = List.of("Unit", "Council", "Body");

    private final EntityManager entities;

    @Inject
    public JpaNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            NAMED.forEach(entity -> add(names, entity, ids));
        }
        return names;
    }

    private void add(Map<UUID, String> names, String entity, Set<UUID> ids) {
        entities.createQuery("select x.id, x.name from " + entity + " x where x.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
    }
}
