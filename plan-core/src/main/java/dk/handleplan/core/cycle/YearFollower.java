package dk.handleplan.core.cycle;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A feature that keeps something of a year and follows what happens to the year; called in the same transaction. */
public interface YearFollower {

    /**
     * The dates of the annual wheel were moved; timers follow by themselves afterwards.
     *
     * @param before the calendar as it was
     */
    default void datesMoved(UUID cycleId, Map<Milestone, LocalDate> before) {}

    /** A year was set up like another one. */
    default void copied(UUID fromCycleId, UUID toCycleId) {}

    /** A year was launched; its process begins afterwards. */
    default void started(UUID cycleId) {}

    /** The year ends: what continues is handed to the next one. */
    default void carryOver(UUID cycleId) {}
}
