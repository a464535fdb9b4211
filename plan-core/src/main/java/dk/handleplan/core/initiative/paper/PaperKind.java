package dk.handleplan.core.initiative.paper;

/** How an answer on paper is read. */
public enum PaperKind {
    TEXT,
    PROSE,
    NUMBER,
    DECIMAL,
    AMOUNT,
    FTE,
    CHECK,
    CHOICE,

    /** Printed for orientation; what is written there is not read. */
    SHOWN
}
