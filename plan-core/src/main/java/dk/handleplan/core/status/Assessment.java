package dk.handleplan.core.status;

/** How an initiative goes, in the eyes of those who carry it out; worded by phase where it is shown. */
public enum Assessment {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NOT_BEGUN
}
