package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationRow;
import java.util.UUID;
import java.util.function.Function;

/** What follows from the last decision about a year's allocation, in the same transaction: all of it happens or nothing. */
public interface AfterDecision {

    /**
     * The grants are bound.
     *
     * @param ground who decided a row, and at which meeting
     */
    void decided(UUID cycleId, Function<AllocationRow, Ground> ground);
}
