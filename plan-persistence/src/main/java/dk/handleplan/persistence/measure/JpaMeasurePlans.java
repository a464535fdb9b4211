package dk.handleplan.persistence.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.MeasurePlan;
import dk.handleplan.core.measure.MeasurePlans;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaMeasurePlans extends JpaRepository<MeasurePlan> implements MeasurePlans {

    @Inject
    public JpaMeasurePlans(EntityManager entities) {
        super(entities, MeasurePlan.class);
    }

    @Override
    public Optional<MeasurePlan> ofIndicator(UUID indicatorId) {
        return first(query("select p from MeasurePlan p where p.indicatorId = :indicator")
                .setParameter("indicator", indicatorId));
    }

    @Override
    public Optional<MeasurePlan> ofEarlierYear(Indicator indicator) {
        var before = indicator.continues();
        var found = before.flatMap(this::ofIndicator);
        while (before.isPresent() && found.isEmpty()) {
            before = before.flatMap(this::yearBefore);
            found = before.flatMap(this::ofIndicator);
        }
        return found;
    }

    @Override
    public Map<UUID, UnitKind> kinds(List<Indicator> indicators) {
        var kinds = new HashMap<UUID, UnitKind>();
        var asked = new HashMap<UUID, UUID>();
        indicators.forEach(indicator -> asked.put(indicator.id(), indicator.id()));
        while (!asked.isEmpty()) {
            settled(asked.keySet()).forEach((id, kind) -> kinds.putIfAbsent(asked.get(id), kind));
            asked.values().removeAll(kinds.keySet());
            var before = yearBefore(asked);
            asked.clear();
            asked.putAll(before);
        }
        return kinds;
    }

    private Map<UUID, UnitKind> settled(Set<UUID> indicators) {
        return entities.createQuery(
                        "select p.indicatorId, p.kind from MeasurePlan p"
                                + " where p.indicatorId in :ids and p.kind is not null",
                        Object[].class)
                .setParameter("ids", indicators)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UnitKind) row[1]));
    }

    /** The criteria that these continue, by id, with the one whose way of measuring is looked for. */
    private Map<UUID, UUID> yearBefore(Map<UUID, UUID> asked) {
        return asked.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select i.continues, i.id from Indicator i where i.id in :ids and i.continues is not null",
                                Object[].class)
                        .setParameter("ids", asked.keySet())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> asked.get((UUID) row[1])));
    }

    private Optional<UUID> yearBefore(UUID indicatorId) {
        return Optional.ofNullable(entities.find(Indicator.class, indicatorId)).flatMap(Indicator::continues);
    }
}
