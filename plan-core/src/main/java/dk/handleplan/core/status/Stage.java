package dk.handleplan.core.status;

/** How far an initiative has come, whatever its figures say. */
public enum Stage {
    BEING_DEVELOPED,
    IN_PROGRESS,
    IN_OPERATION,
    /** Ready by a date. */
    EXPECTED,
    ENDED,
    /** Part of ordinary operation now. */
    ABSORBED
}
