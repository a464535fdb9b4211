package dk.handleplan.core.suggestion;

/** What is settled about an initiative before money is suggested for it. */
public enum Mark {
    /** Its priority decides. */
    NONE,
    /** It gets at least its least amount. */
    MUST,
    /** It gets nothing. */
    CANNOT
}
