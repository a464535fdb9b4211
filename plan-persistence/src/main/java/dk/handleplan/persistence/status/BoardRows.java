package dk.handleplan.persistence.status;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.ReminderKind;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.StatusReports.BoardQuery;
import dk.handleplan.core.status.StatusRow;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a status board tells of its reports, in a number of statements that does not grow with them. */
final class BoardRows {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final String LATE =
            "(r.deliveredOn > :deadline or r.deliveredOn is null and r.state in :owed and :today > :deadline)"
                    + " and not exists (select e from StatusExtension e where e.reportId = r.id"
                    + " and e.extendedTo >= coalesce(r.deliveredOn, :today))";
    private static final String ASKED_FOR =
            " and not exists (select p from StatusRound q join q.leftOut p where q.id = r.roundId and p = "
                    + ReportPart.class.getName() + "." + ReportPart.CRITERIA + ")";
    private static final String CRITERIA =
            "(select count(k) from Initiative x join x.indicators k where x.id = r.initiativeId" + ASKED_FOR + ")";
    private static final String KNOWN =
            "(select count(a) from StatusReport o join o.readings a where o.id = r.id and " + BoardTallies.FINAL + ")";
    private static final String COLUMNS =
            "select r.id, r.initiativeId, i.number, coalesce(i.shortTitle, i.title, u.name),"
                    + " r.unitId, u.name, r.state, r.assessment, r.proposal, r.begunOn, r.deliveredOn, "
                    + lastTold("<>") + ", " + lastTold("=")
                    + ", (select max(e.extendedTo) from StatusExtension e where e.reportId = r.id)"
                    + ", " + CRITERIA + ", " + KNOWN;
    private static final String JOINED =
            " from StatusReport r left join Initiative i on i.id = r.initiativeId join Unit u on u.id = r.unitId";
    private static final String IN_ROUND = JOINED + " where r.roundId = :round";
    private static final String BY_NUMBER = "i.number, i.title, u.name";

    private final EntityManager entities;

    BoardRows(EntityManager entities) {
        this.entities = entities;
    }

    /** When somebody was told that the report has escalated, or of anything else. */
    private static String lastTold(String thanEscalated) {
        return "(select max(m.toldOn) from StatusReminder m where m.reportId = r.id and m.kind " + thanEscalated + " "
                + ReminderKind.class.getName() + "." + ReminderKind.ESCALATED + ")";
    }

    /** All of a round by number. */
    List<StatusRow> ofRound(UUID roundId) {
        return entities.createQuery(COLUMNS + IN_ROUND + " order by " + BY_NUMBER, Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(BoardRows::row)
                .toList();
    }

    /** Late ones first. What a row tells is asked of those alone that the page shows. */
    Page<StatusRow> page(BoardQuery query, PageRequest request) {
        var found = query.part().withoutFigures() ? lackingFigures(query, request) : ids(query, request);
        return new Page<>(rows(found.rows()), found.total(), request);
    }

    private Page<UUID> ids(BoardQuery query, PageRequest request) {
        var total = parameters(
                entities.createQuery("select count(r)" + shown(query), Long.class),
                query,
                query.part().late());
        var found = ordered(query)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultStream()
                .map(BoardRows::id)
                .toList();
        return new Page<>(found, total.getSingleResult(), request);
    }

    private Page<UUID> lackingFigures(BoardQuery query, PageRequest request) {
        var lacking = new BoardTallies(entities).withoutFigures(query.roundId(), query.units());
        var found = ordered(query)
                .getResultStream()
                .map(BoardRows::id)
                .filter(lacking::contains)
                .toList();
        return new Page<>(
                found.stream().skip(request.offset()).limit(request.size()).toList(), found.size(), request);
    }

    private TypedQuery<Object[]> ordered(BoardQuery query) {
        var lateness = "select r.id, case when " + LATE + " then 0 else 1 end as lateness";
        return parameters(
                entities.createQuery(lateness + shown(query) + " order by lateness, " + BY_NUMBER, Object[].class),
                query,
                true);
    }

    private static String shown(BoardQuery query) {
        return IN_ROUND
                + BoardTallies.ofUnits(query.units())
                + atStep(query)
                + (query.part().late() ? " and " + LATE : "");
    }

    private static UUID id(Object[] row) {
        return (UUID) row[0];
    }

    private List<StatusRow> rows(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery(COLUMNS + JOINED + " where r.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(BoardRows::row)
                .collect(Collectors.toMap(StatusRow::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    private static String atStep(BoardQuery query) {
        if (query.part().step() == null) {
            return "";
        }
        return switch (query.part().step()) {
            case NOT_BEGUN -> " and r.state = :state and r.begunOn is null";
            case IN_PROGRESS -> " and r.state = :state and r.begunOn is not null";
            default -> " and r.state = :state";
        };
    }

    private static <R> TypedQuery<R> parameters(TypedQuery<R> jpql, BoardQuery query, boolean asksLateness) {
        BoardTallies.units(jpql, query.units()).setParameter("round", query.roundId());
        if (query.part().step() != null) {
            jpql.setParameter("state", stateOf(query.part().step()));
        }
        if (asksLateness) {
            jpql.setParameter("deadline", query.deadline() == null ? NEVER : query.deadline())
                    .setParameter("today", query.today())
                    .setParameter("owed", JpaStatusReports.OWED);
        }
        return jpql;
    }

    private static ReportState stateOf(BoardStep step) {
        return switch (step) {
            case NOT_BEGUN, IN_PROGRESS -> ReportState.OPEN;
            default -> ReportState.valueOf(step.name());
        };
    }

    private static StatusRow row(Object[] r) {
        return new StatusRow(
                (UUID) r[0],
                (UUID) r[1],
                (Integer) r[2],
                (String) r[3],
                (UUID) r[4],
                (String) r[5],
                (ReportState) r[6],
                (Assessment) r[7],
                (Proposal) r[8],
                (LocalDate) r[9],
                (LocalDate) r[10],
                day((Date) r[11]),
                day((Date) r[12]),
                day((Date) r[13]),
                (long) r[14],
                (long) r[15]);
    }

    /** What a function of a date in a subquery gives is not converted to what the attribute is. */
    private static LocalDate day(Date date) {
        return date == null ? null : date.toLocalDate();
    }
}
