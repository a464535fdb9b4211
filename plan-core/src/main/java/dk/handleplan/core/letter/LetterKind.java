package dk.handleplan.core.letter;

/** What a letter tells the applicant; the year words each kind by itself. */
public enum LetterKind {
    /** All that was applied for (tilsagn). */
    GRANT,
    /** Some of it (delvist tilsagn). */
    PART_GRANT,
    /** Money with a condition to it (betinget tilsagn), all or some of it. */
    CONDITIONAL,
    /** Nothing (afslag). */
    REFUSAL,
    /** More or less than was granted before, by a later decision (ændring af bevilling). */
    CHANGE,
    /** The initiative is stopped by a later decision (stop af indsats). */
    STOP
}
