package dk.handleplan.core.initiative;

/** Where an initiative stands, from the first draft to its end. */
public enum InitiativeState {
    DRAFT,
    WITH_HEAD,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    GRANTED,
    REFUSED,
    NOT_SUBMITTED,
    WITHDRAWN,
    STOPPED,
    COMPLETED
}
