package dk.handleplan.core.initiative.paper;

/** How an answer on paper is read. */
public enum PaperKind {
    TEXT,
    PROSE,
    /** A whole number of things, people or years. */
    NUMBER,

    /** How much there is of something, with decimals; like a number never below zero. */
    QUANTITY,
    DECIMAL,
    AMOUNT,
    FTE,
    CHECK,
    CHOICE,

    /** Printed for orientation; what is written there is not read. */
    SHOWN
}
