package dk.handleplan.core.progress;

/** What the progress of a plan is divided by. */
public enum ProgressBy {
    GOAL,
    UNIT,
    COMMITTEE,
    PLACE;

    /** Whether one initiative can stand in several groups. */
    public boolean overlaps() {
        return this == COMMITTEE || this == PLACE;
    }
}
