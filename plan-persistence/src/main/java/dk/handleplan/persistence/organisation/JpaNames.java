package dk.handleplan.persistence.organisation;

import dk.handleplan.core.organisation.Names;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Dependent
public class JpaNames implements Names {

    private static final String INITIATIVE = "coalesce(x.shortTitle, x.title)";

    private final EntityManager entities;

    @Inject
    public JpaNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Asks for one kind after the other, until all are found. */
    @Override
    public Map<UUID, String> of(Set<UUID> ids) {
        var names = new HashMap<UUID, String>();
        add(names, "Unit", "x.name", ids);
        add(names, "Body", "x.name", ids);
        add(names, "Council", "x.name", ids);
        add(names, "Initiative", INITIATIVE, ids);
        add(names, "Matter", "x.title", ids);
        add(names, "PolicyHearing", "x.title", ids);
        return names;
    }

    private void add(Map<UUID, String> names, String entity, String name, Set<UUID> ids) {
        var nameless = new HashSet<>(ids);
        nameless.removeAll(names.keySet());
        if (!nameless.isEmpty()) {
            entities.createQuery("select x.id, " + name + " from " + entity + " x where x.id in :ids", Object[].class)
                    .setParameter("ids", nameless)
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        }
    }
}
