package dk.handleplan.core.cycle;

/** The phases of a year, in order; each may be left out of a cycle's set-up except the closing. */
public enum Phase {
    CALL,
    HEARING,
    ALLOCATION,
    MIDWAY_STATUS,
    FINAL_STATUS,
    CLOSING
}
