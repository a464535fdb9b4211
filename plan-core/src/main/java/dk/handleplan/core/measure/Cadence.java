package dk.handleplan.core.measure;

/** How often a figure is counted. */
public enum Cadence {
    ONCE,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY
}
