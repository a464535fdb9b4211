package dk.handleplan.core.hearing;

/** Where the hearing of a year stands. */
public enum HearingState {
    PREPARING,
    OPEN,
    ANSWERING,
    RELEASED
}
