package dk.handleplan.persistence.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.CodedIndicator;
import dk.handleplan.core.status.History;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.persistence.initiative.ContinuedCriteria;
import dk.handleplan.persistence.measure.Yardsticks;
import dk.handleplan.persistence.shared.Chunks;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The database keeps no two corrections of the same reading. */
@Dependent
public class JpaReadings extends JpaRepository<Reading> implements Readings {

    @Inject
    public JpaReadings(EntityManager entities) {
        super(entities, Reading.class);
    }

    @Override
    public void add(Reading reading) {
        addOnce(reading);
    }

    @Override
    public History history(List<Indicator> indicators) {
        if (indicators.isEmpty()) {
            return History.NONE;
        }
        var criteria = ContinuedCriteria.of(entities, indicators);
        return new History(
                byCriterion(acceptedBefore(criteria), criteria.earlier()),
                byCriterion(recorded(criteria), criteria.all()),
                Yardsticks.of(entities, criteria));
    }

    /** The earliest year first. */
    private Stream<Reading> acceptedBefore(ContinuedCriteria criteria) {
        return criteria.yearsBefore().stream().flatMap(year -> among(accepted(), year.keySet()));
    }

    private Stream<Reading> recorded(ContinuedCriteria criteria) {
        return among(recorded(), criteria.all().keySet())
                .sorted(Comparator.comparing(
                        reading -> reading.recorded().orElseThrow().on()));
    }

    private TypedQuery<Reading> accepted() {
        return query("select r from StatusReport s join s.readings r where s.state = :accepted"
                        + " and r.indicatorId in :indicators order by s.acceptedOn")
                .setParameter("accepted", ReportState.ACCEPTED);
    }

    private TypedQuery<Reading> recorded() {
        return query("select r from Reading r where r.recorded.kind is not null and r.indicatorId in :indicators");
    }

    /** @param criteria what is asked for, with the criteria under which it is told */
    private static Map<UUID, List<Reading>> byCriterion(Stream<Reading> readings, Map<UUID, Set<UUID>> criteria) {
        var told = new HashMap<UUID, List<Reading>>();
        readings.forEach(reading -> criteria.get(reading.indicatorId())
                .forEach(id ->
                        told.computeIfAbsent(id, none -> new ArrayList<>()).add(reading)));
        return told;
    }

    /** In the order of the query for each of them. */
    private static Stream<Reading> among(TypedQuery<Reading> readings, Collection<UUID> indicators) {
        return Chunks.of(indicators)
                .flatMap(some -> readings.setParameter("indicators", some).getResultStream());
    }

    @Override
    public Map<UUID, List<Reading>> reported(List<Indicator> indicators) {
        return among(accepted(), indicators.stream().map(Indicator::id).toList())
                .collect(Collectors.groupingBy(Reading::indicatorId));
    }

    @Override
    public Map<String, List<CodedIndicator>> coded(UUID cycleId, Set<String> codes) {
        return entities.createQuery(
                        "select i.code, i.id, n.leadUnitId from Initiative n join n.indicators i where n.cycleId = :cycle",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .flatMap(row -> Stream.of((String) row[0], row[1].toString())
                        .filter(Objects::nonNull)
                        .filter(codes::contains)
                        .map(code -> new CodedIndicator(code, (UUID) row[1], (UUID) row[2])))
                .collect(Collectors.groupingBy(CodedIndicator::code));
    }
}
