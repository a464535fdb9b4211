package dk.handleplan.core.status;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import java.time.LocalDate;
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
        var lines = new IndicatorLines(history, planYear);
        return initiative.indicators().stream()
                .map(indicator -> lines.line(indicator, before(indicator), report.reading(indicator.id()), asOf))
                .toList();
    }

    private List<Reading> before(Indicator indicator) {
        return earlier.stream()
                .flatMap(other -> other.reading(indicator.id()).stream())
                .toList();
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
