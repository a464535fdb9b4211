package dk.handleplan.core.agenda;

/** What a case tells of the plan by itself, in the usual order. */
public enum CasePart {
    /** Resumé. */
    SUMMARY,
    /** Indstilling. */
    RECOMMENDATION,
    /** Sagsfremstilling. */
    BACKGROUND,
    /** Økonomi. */
    ECONOMY,
    /** Høring. */
    HEARING,
    /** Bilag. */
    ANNEXES,
    /** Beslutning. */
    DECISION
}
