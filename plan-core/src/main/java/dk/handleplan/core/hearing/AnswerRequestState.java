package dk.handleplan.core.hearing;

/** Where a unit stands with what it is to answer. */
public enum AnswerRequestState {
    ASKED,
    HANDED_OVER,
    CLOSED
}
