package dk.handleplan.core.cycle;

import java.util.UUID;

/**
 * The process of the year. Every call takes part in the caller's transaction and runs to the process's next wait states.
 */
public interface AnnualCycleProcess {

    void start(UUID cycleId);

    /** Does not wait for the calendar date at which the phase would open. */
    void beginNow(UUID cycleId, Phase phase);

    /** Dates of the calendar were moved: timers follow. */
    void rescheduled(UUID cycleId);

    void closed(UUID cycleId);
}
