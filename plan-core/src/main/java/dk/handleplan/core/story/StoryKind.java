package dk.handleplan.core.story;

/** What an entry of a time line is about, in the order in which a year gets to it. */
public enum StoryKind {
    FORM,
    HEARING,
    DECISION,
    LETTER,
    ADJUSTMENT,
    REASSESSMENT,
    STATUS,
    READING,
    /** One that came after the plan year. */
    RESULT,
    CORRECTION
}
