package dk.handleplan.core.journal;

/** Why a document could not be made. */
public enum Failure {
    /** Something in it cannot be set. */
    NOT_SET,
    /** Whoever made it was stopped each time. */
    NEVER_FINISHED
}
