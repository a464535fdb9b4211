package dk.handleplan.core.letter;

/** Where a condition stands. */
public enum ConditionState {
    OPEN,
    /** The unit says that it is met. */
    REPORTED,
    MET,
    WAIVED
}
