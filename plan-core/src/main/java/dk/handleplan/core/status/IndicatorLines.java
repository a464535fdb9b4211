package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells criteria as reports answer them, among everything else that is known, with the figures that hold now. */
public final class IndicatorLines {

    private final History history;
    private final Corrections corrections;
    private final int planYear;

    /** @param planYear whose end targets without a date of their own are due */
    public IndicatorLines(History history, int planYear) {
        this.history = history;
        this.corrections = history.corrections();
        this.planYear = planYear;
    }

    /**
     * @param earlier what reports of the same year accepted before, the earliest first
     * @param said by the report
     * @param asOf the day on which the report is read
     */
    public IndicatorLine line(Indicator indicator, List<Reading> earlier, Optional<Reading> said, LocalDate asOf) {
        var now = said.map(corrections::holding);
        var known = before(indicator, earlier, asOf);
        return new IndicatorLine(
                indicator,
                last(before(indicator, earlier, now.flatMap(Reading::readOn).orElse(asOf))),
                now,
                said.filter(reading -> reading != now.get()),
                Series.of(Stream.concat(known, said.stream()).map(corrections::holding)),
                Due.of(indicator, planYear, asOf));
    }

    /** What was said until a day besides the report. */
    private Stream<Reading> before(Indicator indicator, List<Reading> earlier, LocalDate until) {
        return Stream.of(
                        history.ofEarlierYears(indicator.id()), history.beside(indicator.id(), until), earlier.stream())
                .flatMap(readings -> readings);
    }

    /** The one read last; of two for the same day the one given last. */
    private Optional<Reading> last(Stream<Reading> before) {
        return before.map(corrections::holding)
                .filter(Reading::isAnswered)
                .sorted(Comparator.comparing(reading -> reading.readOn().orElseThrow()))
                .reduce((last, later) -> later);
    }
}
