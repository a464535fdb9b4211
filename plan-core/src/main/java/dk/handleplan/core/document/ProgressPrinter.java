package dk.handleplan.core.document;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.measure.UnitKind;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.status.AcceptedReport;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.Corrections;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.Measured;
import dk.handleplan.core.status.Reading;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.StatusRound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together how the initiatives or chapters of a published plan have gone, from what the secretariat has accepted alone, as it holds now. */
final class ProgressPrinter {

    private final Audience audience;
    private final PlanSources.Progress sources;
    private final int planYear;
    private final Map<UUID, StatusRound> rounds;
    private final Map<UUID, List<AcceptedReport>> reports;
    private final Corrections corrections;

    static ProgressPrinter of(PlanSources sources) {
        return new ProgressPrinter(
                sources.audience(), sources.progress(), sources.cycle().year());
    }

    ProgressPrinter(Audience audience, PlanSources.Progress sources, int planYear) {
        this.audience = audience;
        this.sources = sources;
        this.planYear = planYear;
        this.corrections = sources.history().corrections();
        this.rounds = sources.rounds().stream().collect(Collectors.toMap(StatusRound::id, Function.identity()));
        this.reports = sources.accepted().stream()
                .sorted(Comparator.comparing(
                        report -> rounds.get(report.roundId()).openedOn()))
                .collect(Collectors.groupingBy(AcceptedReport::subject));
    }

    /**
     * The earlier round first.
     *
     * @param subject an initiative, or a unit for its chapter
     */
    List<PublishedInitiative.Progress> assessments(UUID subject) {
        return of(subject)
                .filter(report -> report.assessment() != null)
                .map(report -> new PublishedInitiative.Progress(
                        rounds.get(report.roundId()).name(), report.assessment(), report.acceptedOn()))
                .toList();
    }

    /** The criteria something is known about. */
    List<CriterionProgress> criteria(Initiative initiative) {
        return initiative.indicators().stream()
                .flatMap(indicator -> criterion(initiative, indicator).stream())
                .toList();
    }

    Optional<CriterionProgress> criterion(Initiative initiative, UUID indicatorId) {
        return initiative.indicator(indicatorId).flatMap(indicator -> criterion(initiative, indicator));
    }

    private Optional<CriterionProgress> criterion(Initiative initiative, Indicator indicator) {
        var yardstick = sources.history().yardstick(indicator.id());
        var countsPersons = !audience.isToldOfFewPersons() && UnitKind.countsPersons(indicator, yardstick.kind());
        var told = of(initiative.id())
                .flatMap(report -> told(report, indicator, countsPersons).stream())
                .toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var counted = Series.of(readings(initiative, indicator));
        var shown = PublicFigure.series(counted, countsPersons);
        return Optional.of(new CriterionProgress(
                indicator,
                told,
                shown,
                shown.equals(counted) ? counted.trend() : Optional.empty(),
                yardstick.kind(),
                compared(yardstick, told.get(told.size() - 1), countsPersons)));
    }

    /** A masked figure is at no distance from any other. */
    private List<Compared> compared(Yardstick yardstick, PublicReading latest, boolean countsPersons) {
        var benchmarks = yardstick.benchmarks().stream()
                .filter(theirs -> !PublicFigure.of(Measured.exactly(theirs.figure()), countsPersons)
                        .isMasked())
                .toList();
        return Compared.of(latest.figure().flatMap(PublicFigure::figure), benchmarks);
    }

    private Optional<PublicReading> told(AcceptedReport report, Indicator indicator, boolean countsPersons) {
        var due = Due.of(indicator, planYear, report.acceptedOn());
        return report.reading(indicator.id())
                .map(corrections::holding)
                .map(reading ->
                        PublicReading.of(rounds.get(report.roundId()).name(), indicator, reading, countsPersons, due));
    }

    private Stream<Reading> readings(Initiative initiative, Indicator indicator) {
        var earlierYears = sources.history().earlierYears().getOrDefault(indicator.id(), List.of());
        var thisYear = of(initiative.id()).flatMap(report -> report.reading(indicator.id()).stream());
        return Stream.concat(earlierYears.stream(), thisYear).map(corrections::holding);
    }

    private Stream<AcceptedReport> of(UUID subject) {
        return reports.getOrDefault(subject, List.of()).stream();
    }
}
