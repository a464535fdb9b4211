package dk.handleplan.core.cycle;

/** The kinds of plans municipalities run on the same machine. */
public enum CycleType {
    ANNUAL_PLAN_WITH_POOL,
    ACTION_NOTE,
    ANNEX,
    STATUS_ON_EXTERNAL_GOALS
}
