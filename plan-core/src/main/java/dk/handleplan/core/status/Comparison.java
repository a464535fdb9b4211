package dk.handleplan.core.status;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report beside what was accepted before it.
 *
 * @param earlier the accepted reports of the same initiative, earliest first
 * @param earlierYears what was accepted about the criteria that those of the initiative continue
 * @param planYear whose end targets without a date of their own are due
 * @param asOf the day on which the report is read
 */
record Comparison(
        StatusReport report,
        List<StatusReport> earlier,
        Map<UUID, List<Reading>> earlierYears,
        int planYear,
        LocalDate asOf) {

    /** Among all reports of its initiative, earliest first; an accepted report is always read as of that day. */
    static Comparison of(
            StatusReport report,
            List<StatusReport> all,
            Map<UUID, List<Reading>> earlierYears,
            int planYear,
            LocalDate today) {
        var earlier = all.stream()
                .takeWhile(other -> !other.equals(report))
                .filter(other -> other.state() == ReportState.ACCEPTED)
                .toList();
        return new Comparison(
                report, earlier, earlierYears, planYear, report.acceptedOn().orElse(today));
    }

    Optional<StatusReport> last() {
        return earlier.stream().reduce((before, after) -> after);
    }

    List<ReportSheet.IndicatorLine> indicators(Initiative initiative) {
        return initiative.indicators().stream().map(this::line).toList();
    }

    private ReportSheet.IndicatorLine line(Indicator indicator) {
        return new ReportSheet.IndicatorLine(
                indicator,
                lastReading(indicator),
                report.reading(indicator.id()),
                Series.of(readings(indicator)),
                Due.of(indicator, planYear, asOf));
    }

    private Stream<Reading> readings(Indicator indicator) {
        return Stream.concat(before(indicator), report.reading(indicator.id()).stream());
    }

    private Stream<Reading> before(Indicator indicator) {
        var thisYear = earlier.stream().flatMap(r -> r.reading(indicator.id()).stream());
        return Stream.concat(earlierYears.getOrDefault(indicator.id(), List.of()).stream(), thisYear);
    }

    /** The plan year, and every other budget year for which money was granted. */
    List<ReportSheet.SpendingLine> spending(List<AllocationRow> rows) {
        var granted = rows.stream()
                .filter(row -> row.granted().isKnown())
                .collect(Collectors.toMap(AllocationRow::budgetYear, AllocationRow::granted));
        return Stream.concat(Stream.of(planYear), granted.keySet().stream())
                .distinct()
                .sorted()
                .map(year -> spending(year, granted.getOrDefault(year, Amount.blank())))
                .toList();
    }

    private ReportSheet.SpendingLine spending(int year, Amount granted) {
        return new ReportSheet.SpendingLine(year, granted, lastSpent(year), report.spent(year));
    }

    private Optional<Reading> lastReading(Indicator indicator) {
        return before(indicator).filter(Reading::isAnswered).reduce((last, later) -> later);
    }

    private Amount lastSpent(int year) {
        return latestFirst()
                .mapToObj(i -> earlier.get(i).spent(year))
                .filter(Amount::isKnown)
                .findFirst()
                .orElse(Amount.blank());
    }

    private IntStream latestFirst() {
        return IntStream.iterate(earlier.size() - 1, i -> i >= 0, i -> i - 1);
    }
}
