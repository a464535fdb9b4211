package dk.handleplan.persistence.status;

import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.AcceptedStatus;
import dk.handleplan.core.status.Assessment;
import dk.handleplan.core.status.OpenReport;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.ReminderKind;
import dk.handleplan.core.status.ReportState;
import dk.handleplan.core.status.StatusExtension;
import dk.handleplan.core.status.StatusReminder;
import dk.handleplan.core.status.StatusReport;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRow;
import dk.handleplan.core.status.Tally;
import dk.handleplan.persistence.shared.Chunks;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
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

@Dependent
public class JpaStatusReports extends JpaRepository<StatusReport> implements StatusReports {

    private static final List<ReportState> UNSENT = List.of(ReportState.OPEN, ReportState.RETURNED);
    static final List<ReportState> OWED = List.of(ReportState.OPEN, ReportState.WITH_HEAD, ReportState.RETURNED);

    @Inject
    public JpaStatusReports(EntityManager entities) {
        super(entities, StatusReport.class);
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
    public List<AcceptedReport> acceptedOnChapters(UUID cycleId) {
        return acceptedWhere("r.cycleId = :id and r.chapterOf is not null", cycleId);
    }

    @Override
    public List<AcceptedReport> acceptedOf(Collection<UUID> initiativeIds) {
        return initiativeIds.isEmpty() ? List.of() : acceptedWhere("r.initiativeId in :id", initiativeIds);
    }

    private List<AcceptedReport> acceptedWhere(String condition, Object id) {
        var reports = new LinkedHashMap<UUID, AcceptedReport>();
        entities.createQuery(
                        "select r.id, r.roundId, coalesce(r.initiativeId, r.chapterOf), r.assessment, r.acceptedOn"
                                + " from StatusReport r where " + condition + " and r.state = :accepted"
                                + " order by r.acceptedOn",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("accepted", ReportState.ACCEPTED)
                .getResultList()
                .forEach(row -> reports.put((UUID) row[0], accepted(row)));
        Chunks.of(reports.keySet())
                .forEach(some -> readings(some)
                        .forEach(row -> reports.get((UUID) row[0]).readings().add((Reading) row[1])));
        return List.copyOf(reports.values());
    }

    private List<Object[]> readings(List<UUID> reportIds) {
        return entities.createQuery(
                        "select r.id, a from StatusReport r join r.readings a where r.id in :reports", Object[].class)
                .setParameter("reports", reportIds)
                .getResultList();
    }

    private static AcceptedReport accepted(Object[] row) {
        return new AcceptedReport(
                (UUID) row[1], (UUID) row[2], (Assessment) row[3], (LocalDate) row[4], new ArrayList<>());
    }

    @Override
    public List<StatusRow> rows(UUID roundId) {
        return new BoardRows(entities).ofRound(roundId);
    }

    @Override
    public Page<StatusRow> board(BoardQuery query, PageRequest page) {
        return new BoardRows(entities).page(query, page);
    }

    @Override
    public List<Tally> tallies(Collection<UUID> roundIds, Set<UUID> units) {
        return new BoardTallies(entities).of(roundIds, units);
    }

    @Override
    public Set<UUID> withoutFigures(UUID roundId, Set<UUID> units) {
        return new BoardTallies(entities).withoutFigures(roundId, units);
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
}
