package dk.handleplan.persistence.status;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.AcceptedStatus;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.BoardStep;
import dk.handleplan.core.status.OpenReport;
import dk.handleplan.core.status.Proposal;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReadingState;
import dk.handleplan.core.status.ReminderKind;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.StatusExtension;
import dk.handleplan.core.status.StatusReminder;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRow;
import dk.handleplan.core.status.Tally;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Dependent
public class JpaStatusReports extends JpaRepository<StatusReport> implements StatusReports {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final List<ReportState> UNSENT = List.of(ReportState.OPEN, ReportState.RETURNED);
    private static final List<ReportState> OWED =
            List.of(ReportState.OPEN, ReportState.WITH_HEAD, ReportState.RETURNED);

    private static final String LATE =
            "(r.deliveredOn > :deadline or r.deliveredOn is null and r.state in :owed and :today > :deadline)"
                    + " and not exists (select e from StatusExtension e where e.reportId = r.id"
                    + " and e.extendedTo >= coalesce(r.deliveredOn, :today))";
    private static final String FINAL = "a.state in ("
            + Stream.of(ReadingState.values())
                    .filter(ReadingState::isFinal)
                    .map(state -> ReadingState.class.getName() + "." + state)
                    .collect(Collectors.joining(", "))
            + ")";
    private static final String ASKED_FOR =
            " and not exists (select p from StatusRound q join q.leftOut p where q.id = r.roundId and p = "
                    + ReportPart.class.getName() + "." + ReportPart.CRITERIA + ")";
    private static final String CRITERIA =
            "(select count(k) from Initiative x join x.indicators k where x.id = r.initiativeId" + ASKED_FOR + ")";
    private static final String KNOWN =
            "(select count(a) from StatusReport o join o.readings a where o.id = r.id and " + FINAL + ")";
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

    @Inject
    public JpaStatusReports(EntityManager entities) {
        super(entities, StatusReport.class);
    }

    /** When somebody was told that the report has escalated, or of anything else. */
    private static String lastTold(String thanEscalated) {
        return "(select max(m.toldOn) from StatusReminder m where m.reportId = r.id and m.kind " + thanEscalated + " "
                + ReminderKind.class.getName() + "." + ReminderKind.ESCALATED + ")";
    }

    @Override
    public Set<UUID> subjects(UUID roundId) {
        return Set.copyOf(entities.createQuery(
                        "select coalesce(r.initiativeId, r.chapterOf) from StatusReport r where r.roundId = :round",
                        UUID.class)
                .setParameter("round", roundId)
                .getResultList());
    }

    @Override
    public List<StatusReport> unsent(UUID roundId) {
        return inState(roundId, UNSENT);
    }

    @Override
    public List<OpenReport> open(UUID roundId, Set<UUID> unitIds) {
        var initiatives = new LinkedHashMap<UUID, UUID>();
        var readings = new HashMap<UUID, List<Reading>>();
        entities.createQuery(
                        "select r.id, r.initiativeId, a from StatusReport r left join r.readings a"
                                + " where r.roundId = :round and r.unitId in :units and r.state in :states"
                                + " and r.initiativeId is not null",
                        Object[].class)
                .setParameter("round", roundId)
                .setParameter("units", unitIds)
                .setParameter("states", UNSENT)
                .getResultList()
                .forEach(row -> {
                    initiatives.put((UUID) row[0], (UUID) row[1]);
                    collect(row, readings);
                });
        return initiatives.keySet().stream()
                .map(report ->
                        new OpenReport(report, initiatives.get(report), readings.getOrDefault(report, List.of())))
                .toList();
    }

    /** The reading of a row, by the report that begins it. */
    private static void collect(Object[] row, Map<UUID, List<Reading>> readings) {
        Optional.ofNullable((Reading) row[2])
                .ifPresent(reading -> readings.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                        .add(reading));
    }

    @Override
    public List<StatusReport> owed(UUID roundId) {
        return inState(roundId, OWED);
    }

    private List<StatusReport> inState(UUID roundId, List<ReportState> states) {
        return query("select r from StatusReport r where r.roundId = :round and r.state in :states")
                .setParameter("round", roundId)
                .setParameter("states", states)
                .getResultList();
    }

    @Override
    public void add(StatusReminder reminder) {
        entities.persist(reminder);
    }

    @Override
    public boolean wasTold(StatusReminder reminder) {
        return entities.find(StatusReminder.class, reminder.key()) != null;
    }

    @Override
    public Set<UUID> told(UUID roundId, ReminderKind kind, LocalDate day) {
        return new HashSet<>(entities.createQuery(
                        "select m.reportId from StatusReminder m, StatusReport r where r.id = m.reportId"
                                + " and r.roundId = :round and m.kind = :kind and m.toldOn = :day",
                        UUID.class)
                .setParameter("round", roundId)
                .setParameter("kind", kind)
                .setParameter("day", day)
                .getResultList());
    }

    @Override
    public void extend(List<StatusExtension> extensions) {
        extensions.forEach(entities::persist);
        entities.flush();
    }

    /** It is asked several times for each report of a round that opens: what {@link #extend} keeps is written there, so that nothing has to be here. */
    @Override
    public Optional<StatusExtension> extension(UUID reportId) {
        return first(entities.createQuery(
                        "select e from StatusExtension e where e.reportId = :report order by e.extendedTo desc",
                        StatusExtension.class)
                .setParameter("report", reportId)
                .setFlushMode(FlushModeType.COMMIT));
    }

    @Override
    public List<StatusReport> ofInitiative(UUID initiativeId) {
        return query("select r from StatusReport r, StatusRound s where r.initiativeId = :initiative"
                        + " and s.id = r.roundId order by s.openedOn, s.phase desc nulls last")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    @Override
    public List<StatusReport> ofChapter(UUID cycleId, UUID unitId) {
        return query("select r from StatusReport r, StatusRound s where r.cycleId = :cycle and r.chapterOf = :unit"
                        + " and s.id = r.roundId order by s.openedOn, s.phase desc nulls last")
                .setParameter("cycle", cycleId)
                .setParameter("unit", unitId)
                .getResultList();
    }

    @Override
    public List<AcceptedStatus> accepted(UUID initiativeId) {
        var days = new LinkedHashMap<UUID, LocalDate>();
        var readings = new HashMap<UUID, List<Reading>>();
        entities.createQuery(
                        "select r.id, r.acceptedOn, a from StatusReport r left join r.readings a"
                                + " where r.initiativeId = :initiative and r.state = :accepted order by r.acceptedOn",
                        Object[].class)
                .setParameter("initiative", initiativeId)
                .setParameter("accepted", ReportState.ACCEPTED)
                .getResultList()
                .forEach(row -> {
                    days.put((UUID) row[0], (LocalDate) row[1]);
                    collect(row, readings);
                });
        return days.keySet().stream()
                .map(report -> new AcceptedStatus(days.get(report), readings.getOrDefault(report, List.of())))
                .toList();
    }

    @Override
    public List<AcceptedReport> acceptedIn(UUID cycleId) {
        return acceptedWhere("r.cycleId = :id", cycleId);
    }

    @Override
    public List<AcceptedReport> acceptedOf(UUID initiativeId) {
        return acceptedWhere("r.initiativeId = :id", initiativeId);
    }

    private List<AcceptedReport> acceptedWhere(String condition, UUID id) {
        var reports = new LinkedHashMap<UUID, AcceptedReport>();
        entities.createQuery(
                        "select r.id, r.roundId, coalesce(r.initiativeId, r.chapterOf), r.assessment, r.acceptedOn, a"
                                + " from StatusReport r"
                                + " left join r.readings a where " + condition + " and r.state = :accepted"
                                + " order by r.acceptedOn",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("accepted", ReportState.ACCEPTED)
                .getResultList()
                .forEach(row -> {
                    var report = reports.computeIfAbsent((UUID) row[0], none -> accepted(row));
                    Optional.ofNullable((Reading) row[5]).ifPresent(report.readings()::add);
                });
        return List.copyOf(reports.values());
    }

    private static AcceptedReport accepted(Object[] row) {
        return new AcceptedReport(
                (UUID) row[1], (UUID) row[2], (Assessment) row[3], (LocalDate) row[4], new ArrayList<>());
    }

    @Override
    public List<StatusRow> rows(UUID roundId) {
        return entities.createQuery(COLUMNS + IN_ROUND + " order by " + BY_NUMBER, Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .map(JpaStatusReports::row)
                .toList();
    }

    /** What a row tells is asked of those alone that the page shows. */
    @Override
    public Page<StatusRow> board(BoardQuery query, PageRequest request) {
        var found = query.part().withoutFigures() ? lackingFigures(query, request) : ids(query, request);
        return new Page<>(rows(found.rows()), found.total(), request);
    }

    private Page<UUID> ids(BoardQuery query, PageRequest request) {
        var total = parameters(
                entities.createQuery("select count(r)" + shown(query), Long.class),
                query,
                query.part().late());
        var found = page(ordered(query), total, request);
        return new Page<>(found.rows().stream().map(JpaStatusReports::id).toList(), found.total(), request);
    }

    private Page<UUID> lackingFigures(BoardQuery query, PageRequest request) {
        var lacking = withoutFigures(query.roundId(), query.units());
        var found = ordered(query)
                .getResultStream()
                .map(JpaStatusReports::id)
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
        return IN_ROUND + ofUnits(query.units()) + atStep(query) + (query.part().late() ? " and " + LATE : "");
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
                .map(JpaStatusReports::row)
                .collect(Collectors.toMap(StatusRow::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    @Override
    public List<Tally> tallies(Collection<UUID> roundIds, Set<UUID> units) {
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
                .map(JpaStatusReports::tally)
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

    /** Counted in two groups, since H2 takes ten times as long when it counts for each report by itself. */
    @Override
    public Set<UUID> withoutFigures(UUID roundId, Set<UUID> units) {
        var known = perReport(", count(a) from StatusReport r join r.readings a", " and " + FINAL, roundId, units);
        var lacking = perReport(
                ", count(k) from StatusReport r, Initiative x join x.indicators k",
                " and x.id = r.initiativeId" + ASKED_FOR,
                roundId,
                units);
        known.forEach((report, figures) -> lacking.merge(report, figures, (all, some) -> all > some ? all : null));
        return Set.copyOf(lacking.keySet());
    }

    private Map<UUID, Long> perReport(String counted, String only, UUID roundId, Set<UUID> units) {
        var perReport = new HashMap<UUID, Long>();
        units(
                        entities.createQuery(
                                "select r.id" + counted + " where r.roundId = :round" + ofUnits(units) + only
                                        + " group by r.id",
                                Object[].class),
                        units)
                .setParameter("round", roundId)
                .getResultList()
                .forEach(row -> perReport.put((UUID) row[0], (Long) row[1]));
        return perReport;
    }

    @Override
    public Set<UUID> initiativesWithoutSpending(UUID roundId, int budgetYear) {
        return new HashSet<>(entities.createQuery(
                        "select r.initiativeId from StatusReport r where r.roundId = :round"
                                + " and r.initiativeId is not null and not exists"
                                + " (select s from StatusReport o join o.spending s where o.id = r.id"
                                + " and s.budgetYear = :year and s.amount.money is not null)",
                        UUID.class)
                .setParameter("round", roundId)
                .setParameter("year", budgetYear)
                .getResultList());
    }

    private static String ofUnits(Set<UUID> units) {
        return units.isEmpty() ? "" : " and r.unitId in :units";
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
        units(jpql, query.units()).setParameter("round", query.roundId());
        if (query.part().step() != null) {
            jpql.setParameter("state", stateOf(query.part().step()));
        }
        if (asksLateness) {
            jpql.setParameter("deadline", query.deadline() == null ? NEVER : query.deadline())
                    .setParameter("today", query.today())
                    .setParameter("owed", OWED);
        }
        return jpql;
    }

    private static <R> TypedQuery<R> units(TypedQuery<R> jpql, Set<UUID> units) {
        return units.isEmpty() ? jpql : jpql.setParameter("units", units);
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
