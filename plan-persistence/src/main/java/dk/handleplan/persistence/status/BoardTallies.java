package dk.handleplan.persistence.status;

import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.Tally;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts the reports of status rounds for their boards, in a number of statements that does not grow with them. */
final class BoardTallies {

    static final String FINAL = "a.state in ("
            + Stream.of(ReadingState.values())
                    .filter(ReadingState::isFinal)
                    .map(state -> ReadingState.class.getName() + "." + state)
                    .collect(Collectors.joining(", "))
            + ")";

    private final EntityManager entities;

    BoardTallies(EntityManager entities) {
        this.entities = entities;
    }

    List<Tally> of(Collection<UUID> roundIds, Set<UUID> units) {
        if (roundIds.isEmpty()) {
            return List.of();
        }
        return units(
                        entities.createQuery(
                                "select r.roundId, r.state, r.deliveredOn, e.extendedTo, count(r), count(r.begunOn)"
                                        + " from StatusReport r left join StatusExtension e on e.reportId = r.id"
                                        + " where r.roundId in :rounds" + ofUnits(units)
                                        + " and not exists (select l from StatusExtension l where l.reportId = r.id"
                                        + " and l.extendedTo > e.extendedTo)"
                                        + " group by r.roundId, r.state, r.deliveredOn, e.extendedTo",
                                Object[].class),
                        units)
                .setParameter("rounds", roundIds)
                .getResultStream()
                .map(BoardTallies::tally)
                .toList();
    }

    private static Tally tally(Object[] group) {
        return new Tally(
                (UUID) group[0],
                (ReportState) group[1],
                (LocalDate) group[2],
                (LocalDate) group[3],
                (long) group[4],
                (long) group[5]);
    }

    /** Those that lack a figure. Counted in two groups, since H2 takes ten times as long when it counts for each report by itself. */
    Set<UUID> withoutFigures(UUID roundId, Set<UUID> units) {
        if (leavesOutCriteria(roundId)) {
            return Set.of();
        }
        var known = perReport(" from StatusReport r join r.readings a", " and " + FINAL, roundId, units);
        var lacking = perReport(
                " from StatusReport r, Initiative x join x.indicators k", " and x.id = r.initiativeId", roundId, units);
        known.forEach((report, figures) -> lacking.merge(report, figures, (all, some) -> all > some ? all : null));
        return Set.copyOf(lacking.keySet());
    }

    private boolean leavesOutCriteria(UUID roundId) {
        return entities.createQuery(
                                "select count(p) from StatusRound q join q.leftOut p where q.id = :round and p = :criteria",
                                Long.class)
                        .setParameter("round", roundId)
                        .setParameter("criteria", ReportPart.CRITERIA)
                        .getSingleResult()
                > 0;
    }

    /** How often a report is joined to something; it is the report that is counted, so that what it is joined to is found by an index alone. */
    private Map<UUID, Long> perReport(String joined, String only, UUID roundId, Set<UUID> units) {
        var perReport = new HashMap<UUID, Long>();
        units(
                        entities.createQuery(
                                "select r.id, count(r)" + joined + " where r.roundId = :round" + ofUnits(units) + only
                                        + " group by r.id",
                                Object[].class),
                        units)
                .setParameter("round", roundId)
                .getResultList()
                .forEach(row -> perReport.put((UUID) row[0], (Long) row[1]));
        return perReport;
    }

    static String ofUnits(Set<UUID> units) {
        return units.isEmpty() ? "" : " and r.unitId in :units";
    }

    static <R> TypedQuery<R> units(TypedQuery<R> jpql, Set<UUID> units) {
        return units.isEmpty() ? jpql : jpql.setParameter("units", units);
    }
}
