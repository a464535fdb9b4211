package dk.handleplan.core.initiative;

/** When a goal is served: by what the initiative does in its own time, or only further on. */
public enum Horizon {
    SHORT_TERM,
    LONG_TERM
}
