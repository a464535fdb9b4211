package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import java.time.LocalDate;
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
        return new IndicatorLine(
                indicator,
                history.last(
                        indicator.id(),
                        earlier.stream(),
                        now.flatMap(Reading::readOn).orElse(asOf)),
                now,
                said.filter(reading -> reading != now.get()),
                Series.of(Stream.concat(history.standing(indicator.id(), earlier.stream(), asOf), now.stream())),
                Due.of(indicator, planYear, asOf),
                history.yardstick(indicator.id()));
    }
}
