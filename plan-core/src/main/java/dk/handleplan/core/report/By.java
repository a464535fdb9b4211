package dk.handleplan.core.report;

/** What the money of the years is divided by. */
public enum By {
    GOAL,
    COMMITTEE,
    UNIT,
    TARGET_GROUP,
    YEAR,
    BUDGET_YEAR,
    INITIATIVE;

    /** Whether one initiative can stand in several groups. */
    public boolean overlaps() {
        return this == COMMITTEE || this == TARGET_GROUP;
    }
}
