package dk.handleplan.core.decision;

/** What a plan is checked for before it is published. */
public enum Check {
    COMMITTEE_MISSING,
    GOAL_MISSING,
    PLACEHOLDER,
    TITLE_TWICE,
    SUMS_DIFFER,
    REFUSAL_WITHOUT_REASON,
    PART_WITHOUT_REASON
}
