package dk.handleplan.core.reassessment;

/** Where the reassessment of an initiative stands. */
public enum ReappraisalState {
    /** Flagged; its unit is asked when the next status round opens. */
    WAITING,
    /** Its unit is asked what should become of it. */
    ASKED,
    /** The secretariat has the unit's answer. */
    ASSESSED,
    DECIDED,
    WITHDRAWN
}
