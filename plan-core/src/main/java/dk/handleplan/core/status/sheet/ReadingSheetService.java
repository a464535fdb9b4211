package dk.handleplan.core.status.sheet;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import dk.handleplan.core.status.OpenReport;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Reading.Answer;
import dk.handleplan.core.status.Readings;
import dk.handleplan.core.status.ReportPart;
import dk.handleplan.core.status.StatusReportService;
import dk.handleplan.core.status.StatusReports;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusRounds;
import dk.handleplan.core.status.sheet.Preview.Line;
import dk.handleplan.core.status.sheet.Preview.Outcome;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Those who work in a unit get the open readings of a round as a sheet, and hand it in again. What changes by it is looked over
 * first; what is refused is left out, and what somebody else wrote meanwhile is not written over.
 */
@UseCase
public class ReadingSheetService {

    private StatusRounds rounds;
    private StatusReports reports;
    private Readings readings;
    private Initiatives initiatives;
    private PlanCycles cycles;
    private StatusReportService writing;
    private Clock clock;

    protected ReadingSheetService() {}

    @Inject
    public ReadingSheetService(
            StatusRounds rounds,
            StatusReports reports,
            Readings readings,
            Initiatives initiatives,
            PlanCycles cycles,
            StatusReportService writing,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.readings = readings;
        this.initiatives = initiatives;
        this.cycles = cycles;
        this.writing = writing;
        this.clock = clock;
    }

    /** In a number of statements that does not grow with the reports. */
    public ReadingSheet sheet(User actor, UUID roundId) {
        if (actor.units().isEmpty()) {
            throw new NotAllowed("shared.notAllowed");
        }
        var round = rounds.find(roundId).orElseThrow(() -> new NotFound("shared.notFound"));
        var year = cycles.find(round.cycleId()).orElseThrow().year();
        return new ReadingSheet(round, year, lines(round, reports.open(roundId, actor.units())));
    }

    private List<ReadingSheet.Line> lines(StatusRound round, List<OpenReport> open) {
        if (!round.asks(ReportPart.CRITERIA)) {
            return List.of();
        }
        var byInitiative = open.stream().collect(Collectors.toMap(OpenReport::initiativeId, Function.identity()));
        var told = initiatives.findAll(byInitiative.keySet()).stream()
                .sorted(Comparator.comparing(initiative -> initiative.number().orElse(Integer.MAX_VALUE)))
                .toList();
        var last = last(told.stream().flatMap(one -> one.indicators().stream()).toList());
        return told.stream()
                .flatMap(initiative -> lines(initiative, byInitiative.get(initiative.id()), last))
                .toList();
    }

    private static Stream<ReadingSheet.Line> lines(Initiative initiative, OpenReport report, Map<UUID, Reading> last) {
        return initiative.indicators().stream()
                .map(indicator -> new ReadingSheet.Line(
                        report.id(),
                        initiative,
                        indicator,
                        Optional.ofNullable(last.get(indicator.id())),
                        report.reading(indicator.id())));
    }

    private Map<UUID, Reading> last(List<Indicator> indicators) {
        var history = readings.history(indicators);
        var reported = readings.reported(indicators);
        return indicators.stream()
                .flatMap(indicator -> history
                        .last(indicator.id(), reported.getOrDefault(indicator.id(), List.of()).stream(), today())
                        .map(reading -> Map.entry(indicator.id(), reading))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What would change, line by line. */
    public Preview preview(User actor, UUID roundId, List<SheetEntry> entries) {
        return new Preview(
                tried(actor, roundId, entries).stream().map(Tried::line).toList());
    }

    /**
     * Keeps what the preview tells and is not refused, in one transaction.
     *
     * @return how many readings were kept
     */
    public int take(User actor, UUID roundId, List<SheetEntry> entries) {
        var taken = tried(actor, roundId, entries).stream()
                .filter(tried -> tried.line().isTaken())
                .toList();
        taken.stream()
                .collect(Collectors.groupingBy(tried -> tried.entry().reportId()))
                .forEach((report, lines) -> writing.answer(
                        actor,
                        report,
                        lines.stream()
                                .collect(Collectors.toMap(line -> line.entry().indicatorId(), Tried::answer))));
        return taken.size();
    }

    /** A line with what a report would be told by it. */
    private record Tried(SheetEntry entry, Line line, Answer answer) {}

    private List<Tried> tried(User actor, UUID roundId, List<SheetEntry> entries) {
        var sheet = sheet(actor, roundId);
        var known = sheet.lines().stream().collect(Collectors.toMap(ReadingSheet.Line::key, Function.identity()));
        var seen = new HashSet<ReadingSheet.Key>();
        return entries.stream()
                .map(entry -> tried(entry, known.get(entry.key()), !seen.add(entry.key())))
                .toList();
    }

    private Tried tried(SheetEntry entry, ReadingSheet.Line known, boolean isTwice) {
        if (known == null) {
            return refused(entry, null, new RuleBroken("status.sheet.notOpen"));
        }
        if (entry.unreadable() != null) {
            return refused(entry, known, entry.unreadable());
        }
        if (isTwice) {
            return refused(entry, known, new RuleBroken("status.sheet.twice"));
        }
        if (entry.isUntouched() || entry.answer().saysTheSameAs(known.answer())) {
            return new Tried(entry, known.line(entry.row(), Outcome.SAME, known.now()), null);
        }
        return known.answer().sign().equals(entry.sign())
                ? changed(entry, known)
                : refused(entry, known, new RuleBroken("status.sheet.changedSince"));
    }

    private Tried changed(SheetEntry entry, ReadingSheet.Line known) {
        if (entry.answer().isEmpty()) {
            return new Tried(entry, known.line(entry.row(), Outcome.REMOVED, Optional.empty()), Answer.none());
        }
        try {
            var answer = entry.answer().instead(known.now());
            var after = known.now()
                    .map(reading -> reading.wouldSay(answer, today()))
                    .orElseGet(() -> new Reading(known.indicator().id(), answer, today()));
            var outcome = known.now().isPresent() ? Outcome.CHANGED : Outcome.NEW;
            return new Tried(entry, known.line(entry.row(), outcome, Optional.of(after)), answer);
        } catch (DomainException why) {
            return refused(entry, known, why);
        }
    }

    private static Tried refused(SheetEntry entry, ReadingSheet.Line known, DomainException why) {
        return new Tried(
                entry,
                known == null
                        ? Line.refused(entry.row(), null, null, why)
                        : Line.refused(entry.row(), known.initiative(), known.indicator(), why),
                null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
