package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.BoardColumn;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.initiative.Submission;
import dk.handleplan.core.initiative.SubmissionAnswer;
import dk.handleplan.core.initiative.SubmissionRow;
import dk.handleplan.core.initiative.SubmissionState;
import dk.handleplan.core.initiative.Submissions;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaSubmissions extends JpaRepository<Submission> implements Submissions {

    private static final String ROW =
            "select s.id, s.unitId, u.name, s.state, s.begun, s.answer, s.ownDeadline, s.askedAgain, s.submittedOn";
    private static final String LATE_FIRST = " order by case when s.state = :late then 0 when s.state = :open then 1"
            + " when s.state = :returned then 2 when s.state = :withHead then 3 when s.state = :submitted then 4"
            + " else 5 end, s.begun, u.name, s.id";
    private static final String FROM =
            " from Submission s left join Unit u on u.id = s.unitId where s.cycleId = :cycle";

    @Inject
    public JpaSubmissions(EntityManager entities) {
        super(entities, Submission.class);
    }

    @Override
    public Optional<Submission> findOfUnit(UUID cycleId, UUID unitId) {
        return first(query("select s from Submission s where s.cycleId = :cycle and s.unitId = :unit")
                .setParameter("cycle", cycleId)
                .setParameter("unit", unitId));
    }

    @Override
    public List<Submission> ofCycle(UUID cycleId) {
        return query("select s from Submission s where s.cycleId = :cycle order by s.id")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<Submission> ofUnits(UUID cycleId, Set<UUID> units) {
        return units.isEmpty()
                ? List.of()
                : query("select s from Submission s where s.cycleId = :cycle and s.unitId in :units order by s.id")
                        .setParameter("cycle", cycleId)
                        .setParameter("units", units)
                        .getResultList();
    }

    @Override
    public Page<SubmissionRow> rows(UUID cycleId, BoardColumn column, PageRequest request) {
        var where = FROM + condition(column);
        var rows = page(
                filtered(ordered(ROW + where, column), cycleId, column),
                filtered(entities.createQuery("select count(s)" + where, Long.class), cycleId, column),
                request);
        var counted = initiatives(cycleId, rows.rows());
        return new Page<>(
                rows.rows().stream()
                        .map(row -> row(row, counted.getOrDefault(row[1], Written.NOTHING)))
                        .toList(),
                rows.total(),
                request);
    }

    private static String condition(BoardColumn column) {
        if (column == null) {
            return "";
        }
        return " and s.state = :state"
                + switch (column) {
                    case NOT_OPENED -> " and s.begun = false";
                    case IN_PROGRESS -> " and s.begun = true";
                    case ACCEPTED -> " and s.answer = :initiatives";
                    case DECLARED -> " and s.answer <> :initiatives";
                    case WITH_HEAD, SUBMITTED, RETURNED, LATE -> "";
                };
    }

    private static <R> TypedQuery<R> filtered(TypedQuery<R> query, UUID cycleId, BoardColumn column) {
        query.setParameter("cycle", cycleId);
        if (column != null) {
            query.setParameter("state", state(column));
        }
        if (column == BoardColumn.ACCEPTED || column == BoardColumn.DECLARED) {
            query.setParameter("initiatives", SubmissionAnswer.INITIATIVES);
        }
        return query;
    }

    private static SubmissionState state(BoardColumn column) {
        return switch (column) {
            case NOT_OPENED, IN_PROGRESS -> SubmissionState.OPEN;
            case WITH_HEAD -> SubmissionState.WITH_HEAD;
            case SUBMITTED -> SubmissionState.SUBMITTED;
            case RETURNED -> SubmissionState.RETURNED;
            case ACCEPTED, DECLARED -> SubmissionState.ACCEPTED;
            case LATE -> SubmissionState.NOT_DELIVERED;
        };
    }

    /** By name where all are in the same column. */
    private TypedQuery<Object[]> ordered(String rows, BoardColumn column) {
        return column == null
                ? lateFirst(entities.createQuery(rows + LATE_FIRST, Object[].class))
                : entities.createQuery(rows + " order by u.name, s.id", Object[].class);
    }

    private static TypedQuery<Object[]> lateFirst(TypedQuery<Object[]> query) {
        return query.setParameter("late", SubmissionState.NOT_DELIVERED)
                .setParameter("open", SubmissionState.OPEN)
                .setParameter("returned", SubmissionState.RETURNED)
                .setParameter("withHead", SubmissionState.WITH_HEAD)
                .setParameter("submitted", SubmissionState.SUBMITTED);
    }

    /** What a unit has begun. */
    private record Written(long initiatives, Instant last) {

        private static final Written NOTHING = new Written(0, null);

        private static Written of(Object[] row) {
            return new Written(1, (Instant) row[1]);
        }

        private Written and(Written other) {
            return new Written(initiatives + other.initiatives, later(last, other.last));
        }

        private static Instant later(Instant one, Instant other) {
            return one == null || other != null && other.isAfter(one) ? other : one;
        }
    }

    /** Counted here: of a greatest moment the JPA provider does not know the type, and PostgreSQL's own is another than H2's. */
    private Map<UUID, Written> initiatives(UUID cycleId, List<Object[]> rows) {
        var units = rows.stream().map(row -> (UUID) row[1]).toList();
        return units.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select i.leadUnitId, i.editedAt from Initiative i where i.cycleId = :cycle"
                                        + " and i.leadUnitId in :units and i.state <> :withdrawn",
                                Object[].class)
                        .setParameter("cycle", cycleId)
                        .setParameter("units", units)
                        .setParameter("withdrawn", InitiativeState.WITHDRAWN)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], Written::of, Written::and));
    }

    private static SubmissionRow row(Object[] row, Written written) {
        return new SubmissionRow(
                (UUID) row[0],
                (UUID) row[1],
                (String) row[2],
                (SubmissionState) row[3],
                (Boolean) row[4],
                (SubmissionAnswer) row[5],
                (LocalDate) row[6],
                (Boolean) row[7],
                (LocalDate) row[8],
                written.initiatives(),
                written.last());
    }

    @Override
    public Map<BoardColumn, Long> counts(UUID cycleId) {
        var counts = new EnumMap<BoardColumn, Long>(BoardColumn.class);
        entities.createQuery(
                        "select s.state, s.begun, s.answer, count(s) from Submission s where s.cycleId = :cycle"
                                + " group by s.state, s.begun, s.answer",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultList()
                .forEach(row -> counts.merge(
                        BoardColumn.of((SubmissionState) row[0], (Boolean) row[1], (SubmissionAnswer) row[2]),
                        (Long) row[3],
                        Long::sum));
        return counts;
    }
}
