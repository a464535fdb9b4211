package dk.handleplan.core.funding;

/** Where the allocation of a cycle stands. */
public enum AllocationState {
    PROPOSING,
    DECIDING,
    DECIDED
}
