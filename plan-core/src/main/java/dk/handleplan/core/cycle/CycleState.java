package dk.handleplan.core.cycle;

/** Where a cycle stands: being set up, running, or closed for ever. */
public enum CycleState {
    PREPARING,
    RUNNING,
    CLOSED
}
