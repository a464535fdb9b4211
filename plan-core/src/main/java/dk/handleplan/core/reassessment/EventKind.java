package dk.handleplan.core.reassessment;

/** What comes from outside. */
public enum EventKind {
    LAW,
    BUDGET_AGREEMENT,
    OTHER
}
