package dk.handleplan.core.matter;

/** Where the hearing of a council on another policy stands; a date that passed is an outcome as well. */
public enum PolicyHearingState {
    ASKED,
    RESPONDED,
    NO_REMARKS,
    NOT_RESPONDED
}
