package dk.handleplan.persistence.measure;

import dk.handleplan.core.measure.Benchmark;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.persistence.initiative.ContinuedCriteria;
import dk.handleplan.persistence.shared.Chunks;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** By what figures are read, as it was settled for their criteria or for those that they continue; in one statement. */
public final class Yardsticks {

    private Yardsticks() {}

    /** Those of the nearest year. */
    public static Map<UUID, Yardstick> of(EntityManager entities, ContinuedCriteria criteria) {
        var settled = settled(entities, criteria);
        var nearest = new HashMap<UUID, Yardstick>();
        for (var year : criteria.years()) {
            year.forEach((criterion, now) -> {
                if (settled.containsKey(criterion)) {
                    now.forEach(id -> nearest.merge(id, settled.get(criterion), Yardstick::orKindOf));
                }
            });
        }
        return nearest;
    }

    private static Map<UUID, Yardstick> settled(EntityManager entities, ContinuedCriteria criteria) {
        var settled = new HashMap<UUID, Yardstick>();
        Chunks.of(criteria.all().keySet())
                .flatMap(ids -> entities.createQuery(
                                "select p.indicatorId, p.kind, b.who, b.period, b.figure, b.caveat from MeasurePlan p"
                                        + " left join p.benchmarks b where p.indicatorId in :ids order by index(b)",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream())
                .forEach(row -> settled.merge((UUID) row[0], yardstick(row), Yardsticks::together));
        return settled;
    }

    private static Yardstick yardstick(Object[] row) {
        var benchmarks = row[2] == null
                ? List.<Benchmark>of()
                : List.of(new Benchmark((String) row[2], (String) row[3], (BigDecimal) row[4], (String) row[5]));
        return new Yardstick((UnitKind) row[1], benchmarks);
    }

    private static Yardstick together(Yardstick some, Yardstick more) {
        return new Yardstick(
                some.kind(),
                Stream.concat(some.benchmarks().stream(), more.benchmarks().stream())
                        .toList());
    }
}
