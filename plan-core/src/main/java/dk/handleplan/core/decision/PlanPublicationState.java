package dk.handleplan.core.decision;

/** What has become of a publication. */
public enum PlanPublicationState {
    /** Approved for a date that is to come. */
    WAITING,
    /** The date came, and the plan was not as it was approved. */
    HELD_BACK,
    CALLED_BACK,
    PUBLISHED
}
