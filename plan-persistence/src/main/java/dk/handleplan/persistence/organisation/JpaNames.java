package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Names;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaNames implements Names {

    private static final Map<String, String> NAMES = Map.of(
            "Unit", "x.name", "Council", "x.name", "Body", "x.name", "Initiative", "coalesce(x.shortTitle, x.title)");

    private final EntityManager entities;

    @Inject
    public JpaNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            NAMES.forEach((entity, name) -> add(names, entity, name, ids));
        }
        return names;
    }

    private void add(Map<UUID, String> names, String entity, String name, Set<UUID> ids) {
        entities.createQuery("select x.id, " + name + " from " + entity + " x where x.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
    }
}
