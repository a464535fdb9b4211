package dk.handleplan.core.scenario;

/** What kind of application money is asked for by: it may have a ceiling of its own. */
public enum ApplicationKind {
    NEW,
    CONTINUED,
    PILOT
}
