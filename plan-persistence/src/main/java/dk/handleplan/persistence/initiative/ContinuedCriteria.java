package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.persistence.shared.Chunks;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Criteria, those that they continue, and those that these continued in turn.
 *
 * @param years the criteria asked for first and then each year before, each with the ones asked for that continue it
 */
public record ContinuedCriteria(List<Map<UUID, Set<UUID>>> years) {

    /** In a number of statements that grows with the years that were continued, and beyond 500 criteria with each 100. */
    public static ContinuedCriteria of(EntityManager entities, List<Indicator> indicators) {
        var own = new HashMap<UUID, Set<UUID>>();
        var before = new HashMap<UUID, Set<UUID>>();
        indicators.forEach(indicator -> {
            join(own, indicator.id(), Set.of(indicator.id()));
            indicator.continues().ifPresent(earlier -> join(before, earlier, Set.of(indicator.id())));
        });
        var years = new ArrayList<Map<UUID, Set<UUID>>>();
        years.add(own);
        for (var year = before; !year.isEmpty(); year = yearBefore(entities, year)) {
            years.add(year);
        }
        return new ContinuedCriteria(years);
    }

    private static HashMap<UUID, Set<UUID>> yearBefore(EntityManager entities, Map<UUID, Set<UUID>> continued) {
        var found = new HashMap<UUID, Set<UUID>>();
        Chunks.of(continued.keySet())
                .flatMap(ids -> entities.createQuery(
                                "select i.continues, i.id from Indicator i where i.id in :ids"
                                        + " and i.continues is not null",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream())
                .forEach(row -> join(found, (UUID) row[0], continued.get((UUID) row[1])));
        return found;
    }

    private static void join(Map<UUID, Set<UUID>> criteria, UUID before, Set<UUID> now) {
        criteria.computeIfAbsent(before, none -> new HashSet<>()).addAll(now);
    }

    /** Of all years. */
    public Map<UUID, Set<UUID>> all() {
        return together(years);
    }

    /** Of the years before those asked for. */
    public Map<UUID, Set<UUID>> earlier() {
        return together(years.subList(1, years.size()));
    }

    /** The same year by year, the earliest first. */
    public List<Map<UUID, Set<UUID>>> yearsBefore() {
        var before = new ArrayList<>(years.subList(1, years.size()));
        Collections.reverse(before);
        return before;
    }

    private static Map<UUID, Set<UUID>> together(List<Map<UUID, Set<UUID>>> years) {
        var together = new HashMap<UUID, Set<UUID>>();
        years.forEach(year -> year.forEach((criterion, now) -> join(together, criterion, now)));
        return together;
    }
}
