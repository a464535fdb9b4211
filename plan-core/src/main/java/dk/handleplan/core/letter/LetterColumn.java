package dk.handleplan.core.letter;

/** Where a letter stands on the board. */
public enum LetterColumn {
    READY,
    REASON_MISSING,
    SENT
}
