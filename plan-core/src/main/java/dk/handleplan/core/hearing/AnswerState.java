package dk.handleplan.core.hearing;

/** How far the answer to a remark is: written by the unit or the secretariat, handed over, given back with a note, approved. */
public enum AnswerState {
    OPEN,
    ANSWERED,
    RETURNED,
    APPROVED;

    /** Whether it still lies with whoever is to answer. */
    public boolean isOwed() {
        return this == OPEN || this == RETURNED;
    }
}
