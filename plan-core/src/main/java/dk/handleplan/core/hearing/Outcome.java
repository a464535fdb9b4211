package dk.handleplan.core.hearing;

/** What the administration makes of a remark: accommodated (imødekommet), partly, not, or noted. */
public enum Outcome {
    ACCOMMODATED,
    PARTLY,
    NOT,
    NOTED;

    /** Whether the plan becomes different. */
    public boolean changesSomething() {
        return this == ACCOMMODATED || this == PARTLY;
    }
}
