package dk.handleplan.core.status;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A report beside what was accepted before it.
 *
 * @param earlier the accepted reports of the same initiative, earliest first
 * @param history what is known of the criteria besides these reports
 * @param planYear whose end targets without a date of their own are due
 * @param asOf the day on which the report is read
 */
record Comparison(StatusReport report, List<StatusReport> earlier, History history, int planYear, LocalDate asOf) {

    /** Among all reports of its initiative, earliest first; an accepted report is always read as of that day. */
    static Comparison of(StatusReport report, List<StatusReport> all, History history, int planYear, LocalDate today) {
        var earlier = all.stream()
                .takeWhile(other -> !other.equals(report))
                .filter(other -> other.state() == ReportState.ACCEPTED)
                .toList();
        return new Comparison(
                report, earlier, history, planYear, report.acceptedOn().orElse(today));
    }

    Optional<StatusReport> last() {
        return earlier.stream().reduce((before, after) -> after);
    }

    List<ReportSheet.IndicatorLine> indicators(Initiative initiative) {
        var corrections = history.corrections();
        return initiative.indicators().stream()
                .map(indicator -> line(indicator, corrections))
                .toList();
    }

    private ReportSheet.IndicatorLine line(Indicator indicator, Corrections corrections) {
        var said = report.reading(indicator.id());
        var now = said.map(corrections::holding);
        return new ReportSheet.IndicatorLine(
                indicator,
                lastReading(indicator, now, corrections),
                now,
                said.filter(reading -> reading != now.get()),
                Series.of(Stream.concat(before(indicator, asOf), said.stream()).map(corrections::holding)),
                Due.of(indicator, planYear, asOf));
    }

    /** What was said until a day besides this report. */
    private Stream<Reading> before(Indicator indicator, LocalDate until) {
        var thisYear = earlier.stream().flatMap(r -> r.reading(indicator.id()).stream());
        return Stream.of(history.ofEarlierYears(indicator.id()), history.beside(indicator.id(), until), thisYear)
                .flatMap(readings -> readings);
    }

    /** The one read last; of two for the same day the one given last. */
    private Optional<Reading> lastReading(Indicator indicator, Optional<Reading> now, Corrections corrections) {
        var until = now.flatMap(Reading::readOn).orElse(asOf);
        return before(indicator, until)
                .map(corrections::holding)
                .filter(Reading::isAnswered)
                .sorted(Comparator.comparing(reading -> reading.readOn().orElseThrow()))
                .reduce((last, later) -> later);
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
