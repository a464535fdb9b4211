package dk.handleplan.core.funding;

/** What kind of application money is asked for by: it may have a ceiling of its own. */
public enum ApplicationKind {
    NEW,
    CONTINUED,
    PILOT;

    public static ApplicationKind of(boolean isPilot, boolean isContinued) {
        if (isPilot) {
            return PILOT;
        }
        return isContinued ? CONTINUED : NEW;
    }
}
