package dk.handleplan.core.hearing;

/** How an initiative of the draft reads beside the plan of the year before. */
public enum SinceLastYear {
    NEW,
    CHANGED,
    SAME
}
