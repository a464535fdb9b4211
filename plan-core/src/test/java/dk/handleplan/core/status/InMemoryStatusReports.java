package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class InMemoryStatusReports extends InMemory<StatusReport> implements StatusReports {

    private final Initiatives initiatives;
    private static final Comparator<StatusRow> BY_NUMBER = Comparator.comparing(
                    StatusRow::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(StatusRow::unit);

    private final Units units;
    private final Map<StatusReminder.Key, StatusReminder> reminders = new HashMap<>();
    private final List<StatusExtension> extensions = new ArrayList<>();

    public InMemoryStatusReports(Initiatives initiatives, Units units) {
        this.initiatives = initiatives;
        this.units = units;
    }

    @Override
    public Set<UUID> subjects(UUID roundId) {
        return all(report -> report.roundId().equals(roundId))
                .map(StatusReport::subject)
                .collect(Collectors.toSet());
    }

    @Override
    public List<StatusReport> unsent(UUID roundId) {
        return all(report -> report.roundId().equals(roundId) && report.isWritable())
                .toList();
    }

    @Override
    public List<OpenReport> open(UUID roundId, Set<UUID> unitIds) {
        return unsent(roundId).stream()
                .filter(report -> unitIds.contains(report.unitId()) && !report.isOnChapter())
                .map(report -> new OpenReport(report.id(), report.initiativeId(), readings(report)))
                .toList();
    }

    @Override
    public List<StatusReport> owed(UUID roundId) {
        return all(report -> report.roundId().equals(roundId) && report.isOwed())
                .toList();
    }

    @Override
    public void add(StatusReminder reminder) {
        if (reminders.putIfAbsent(reminder.key(), reminder) != null) {
            throw new IllegalStateException("Told twice");
        }
    }

    @Override
    public boolean wasTold(StatusReminder reminder) {
        return reminders.containsKey(reminder.key());
    }

    @Override
    public Set<UUID> told(UUID roundId, ReminderKind kind, LocalDate day) {
        return all(report -> report.roundId().equals(roundId) && wasTold(new StatusReminder(report.id(), kind, day)))
                .map(StatusReport::id)
                .collect(Collectors.toSet());
    }

    @Override
    public void extend(List<StatusExtension> given) {
        extensions.addAll(given);
    }

    @Override
    public Optional<StatusExtension> extension(UUID reportId) {
        return extensions.stream()
                .filter(extension -> extension.reportId().equals(reportId))
                .max(Comparator.comparing(StatusExtension::extendedTo));
    }

    private LocalDate lastTold(StatusReport report, boolean escalated) {
        return reminders.values().stream()
                .filter(told ->
                        told.reportId().equals(report.id()) && escalated == (told.kind() == ReminderKind.ESCALATED))
                .map(StatusReminder::toldOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public List<StatusReport> ofInitiative(UUID initiativeId) {
        return all(report -> initiativeId.equals(report.initiativeId())).toList();
    }

    @Override
    public List<StatusReport> ofChapter(UUID cycleId, UUID unitId) {
        return all(report -> report.cycleId().equals(cycleId) && unitId.equals(report.chapterOf()))
                .toList();
    }

    @Override
    public List<AcceptedStatus> accepted(UUID initiativeId) {
        return ofInitiative(initiativeId).stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .map(report -> new AcceptedStatus(report.acceptedOn().orElseThrow(), readings(report)))
                .toList();
    }

    /** The criteria, by code and by identity, of all initiatives in the plan of a year. */
    List<CodedIndicator> indicatorsOf(UUID cycleId) {
        return initiatives.inPlan(cycleId).stream()
                .flatMap(initiative -> initiative.indicators().stream()
                        .flatMap(indicator -> Stream.concat(
                                        indicator.code().stream(),
                                        Stream.of(indicator.id().toString()))
                                .map(code -> new CodedIndicator(code, indicator.id(), initiative.leadUnitId()))))
                .toList();
    }

    /** What was accepted of all initiatives, the earliest first. */
    List<StatusReport> accepted() {
        return all(report -> report.state() == ReportState.ACCEPTED && !report.isOnChapter())
                .sorted(Comparator.comparing(report -> report.acceptedOn().orElseThrow()))
                .toList();
    }

    @Override
    public List<AcceptedReport> acceptedIn(UUID cycleId) {
        return accepted(report -> report.cycleId().equals(cycleId));
    }

    @Override
    public List<AcceptedReport> acceptedOnChapters(UUID cycleId) {
        return accepted(report -> report.cycleId().equals(cycleId) && report.isOnChapter());
    }

    @Override
    public List<AcceptedReport> acceptedOf(Collection<UUID> initiativeIds) {
        return accepted(report -> initiativeIds.contains(report.initiativeId()));
    }

    private List<AcceptedReport> accepted(Predicate<StatusReport> which) {
        return all(which.and(report -> report.state() == ReportState.ACCEPTED))
                .map(report -> new AcceptedReport(
                        report.roundId(),
                        report.subject(),
                        report.assessment().orElse(null),
                        report.acceptedOn().orElseThrow(),
                        readings(report)))
                .toList();
    }

    private List<Reading> readings(StatusReport report) {
        return Optional.ofNullable(report.initiativeId()).flatMap(initiatives::find).stream()
                .flatMap(initiative -> initiative.indicators().stream())
                .flatMap(indicator -> report.reading(indicator.id()).stream())
                .toList();
    }

    @Override
    public Page<StatusRow> board(BoardQuery query, PageRequest page) {
        var found = asked(query.roundId(), query.units())
                .filter(row -> query.part().step() == null
                        || row.step() == query.part().step())
                .filter(row -> !query.part().late() || isLate(row, query))
                .filter(row -> !query.part().withoutFigures() || row.withoutFigure() > 0)
                .sorted(Comparator.comparing((StatusRow row) -> !isLate(row, query))
                        .thenComparing(BY_NUMBER))
                .toList();
        return new Page<>(found.stream().skip(page.offset()).limit(page.size()).toList(), found.size(), page);
    }

    private static boolean isLate(StatusRow row, BoardQuery query) {
        return row.isLate(query.deadline(), query.today());
    }

    @Override
    public List<Tally> tallies(Collection<UUID> roundIds, Set<UUID> units) {
        return roundIds.stream()
                .flatMap(id -> asked(id, units).map(row -> tally(id, row)))
                .toList();
    }

    private static Tally tally(UUID roundId, StatusRow row) {
        return new Tally(roundId, row.state(), row.deliveredOn(), row.extendedTo(), 1, row.begunOn() == null ? 0 : 1);
    }

    @Override
    public Set<UUID> withoutFigures(UUID roundId, Set<UUID> units) {
        return asked(roundId, units)
                .filter(row -> row.withoutFigure() > 0)
                .map(StatusRow::id)
                .collect(Collectors.toSet());
    }

    private Stream<StatusRow> asked(UUID roundId, Set<UUID> units) {
        return rows(roundId).stream().filter(row -> units.isEmpty() || units.contains(row.unitId()));
    }

    @Override
    public List<StatusRow> rows(UUID roundId) {
        return all(report -> report.roundId().equals(roundId))
                .map(this::row)
                .sorted(BY_NUMBER)
                .toList();
    }

    private StatusRow row(StatusReport report) {
        var initiative = Optional.ofNullable(report.initiativeId()).flatMap(initiatives::find);
        var indicators = initiative.map(Initiative::indicators).orElse(List.of());
        var unit = units.find(report.unitId()).map(Unit::name).orElse(null);
        return new StatusRow(
                report.id(),
                report.initiativeId(),
                initiative.flatMap(Initiative::number).orElse(null),
                initiative.map(Initiative::shortTitle).orElse(unit),
                report.unitId(),
                unit,
                report.state(),
                report.assessment().orElse(null),
                report.proposal().orElse(null),
                report.begunOn().orElse(null),
                report.deliveredOn().orElse(null),
                lastTold(report, false),
                lastTold(report, true),
                extension(report.id()).map(StatusExtension::extendedTo).orElse(null),
                indicators.size(),
                indicators.stream()
                        .flatMap(indicator -> report.reading(indicator.id()).stream())
                        .filter(reading ->
                                reading.state().filter(ReadingState::isFinal).isPresent())
                        .count());
    }

    @Override
    public Set<UUID> initiativesWithoutSpending(UUID roundId, int budgetYear) {
        return all(report -> report.roundId().equals(roundId)
                        && !report.isOnChapter()
                        && !report.spent(budgetYear).isKnown())
                .map(StatusReport::initiativeId)
                .collect(Collectors.toSet());
    }
}
