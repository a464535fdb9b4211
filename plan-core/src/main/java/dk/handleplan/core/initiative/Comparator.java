package dk.handleplan.core.initiative;

/** How a reading is held against the target; MILESTONE is reached or not, NONE sets no figure. */
public enum Comparator {
    GTE,
    GT,
    LTE,
    LT,
    EQ,
    BETWEEN,
    APPROX,
    INCREASE,
    DECREASE,
    MILESTONE,
    NONE
}
