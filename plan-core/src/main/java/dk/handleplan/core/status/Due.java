package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.FlexibleDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a target is to be reached, and the day on which that is asked.
 *
 * @param day the last day it can be reached; empty where only words are written, as in <i>inden for 1 år efter forløbet</i>
 * @param asOf today, or the day a report was accepted, so that it reads the same for ever
 */
public record Due(Optional<LocalDate> day, LocalDate asOf) {

    /** A target without a date of its own is due with the plan's year. */
    public static Due of(Indicator indicator, int planYear, LocalDate asOf) {
        var endOfYear = FlexibleDate.of(LocalDate.of(planYear, 12, 31));
        var byWhen = Optional.ofNullable(indicator.byWhen()).orElse(endOfYear);
        return new Due(byWhen.latestDay(), asOf);
    }

    public boolean hasPassed() {
        return day.filter(asOf::isAfter).isPresent();
    }
}
