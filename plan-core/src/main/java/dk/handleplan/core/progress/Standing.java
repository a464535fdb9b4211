package dk.handleplan.core.progress;

import java.util.List;

/** How a granted initiative stands: as its latest accepted report says, unless it was stopped or has none. */
public enum Standing {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NOT_BEGUN,
    STOPPED,
    NOT_REPORTED;

    /** What reports say, from the worst on. */
    static final List<Standing> REPORTED = List.of(OFF_TRACK, AT_RISK, NOT_BEGUN, ON_TRACK);
}
