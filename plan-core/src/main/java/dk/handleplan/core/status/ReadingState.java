package dk.handleplan.core.status;

/** What a reading says: a figure, whether a milestone was reached, or why there is nothing to say yet. */
public enum ReadingState {
    FIGURE,
    REACHED,
    NOT_REACHED,
    NOT_YET,
    TO_FOLLOW,
    CANNOT_BE_SET;

    /** Whether nothing more is awaited: there is a figure or an answer, or there never will be one. */
    public boolean isFinal() {
        return this != NOT_YET && this != TO_FOLLOW;
    }
}
