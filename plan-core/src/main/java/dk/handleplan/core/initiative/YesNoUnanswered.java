package dk.handleplan.core.initiative;

/** An answer that may be missing, which is not the same as no. */
public enum YesNoUnanswered {
    YES,
    NO,
    UNANSWERED
}
