package dk.handleplan.core.result;

/** Where a result that comes later stands. */
public enum ResultState {
    AWAITED,
    /** The unit has said what became of it. */
    DELIVERED,
    ACCEPTED,
    WAIVED
}
