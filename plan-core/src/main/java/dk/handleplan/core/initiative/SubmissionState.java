package dk.handleplan.core.initiative;

/** Where a unit's contribution stands. */
public enum SubmissionState {
    OPEN,
    WITH_HEAD,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    NOT_DELIVERED
}
