package dk.handleplan.core.measure;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;

/**
 * How a criterion is measured, with what it belongs to.
 *
 * @param version of what was settled; 0 as long as nothing is
 */
public record MeasureSheet(
        PlanCycle cycle,
        Initiative initiative,
        Indicator indicator,
        Measuring how,
        Standing standing,
        long version,
        boolean mayWrite) {

    /** Where what is shown comes from. */
    public enum Standing {
        SETTLED,
        FROM_EARLIER_YEAR,
        GUESSED
    }
}
