package dk.handleplan.core.adjustment;

/** Where an adjustment stands. */
public enum AdjustmentState {
    PREPARED,
    BEFORE_BODY,
    DECIDED,
    REJECTED,
    WITHDRAWN
}
