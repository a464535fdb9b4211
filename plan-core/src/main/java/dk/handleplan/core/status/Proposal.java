package dk.handleplan.core.status;

/** What the unit proposes should happen to an initiative. */
public enum Proposal {
    CONTINUE,
    ADJUST,
    END,
    STOP,
    ABSORBED
}
