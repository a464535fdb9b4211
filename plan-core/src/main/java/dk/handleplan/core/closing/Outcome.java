package dk.handleplan.core.closing;

import dk.handleplan.core.status.Proposal;

/** What becomes of an initiative when its year closes. */
public enum Outcome {
    CONTINUES,
    ENDED,
    ABSORBED,
    STOPPED;

    /** What follows from what the unit proposed in its final status. */
    public static Outcome of(Proposal proposal) {
        return switch (proposal) {
            case CONTINUE, ADJUST -> CONTINUES;
            case END -> ENDED;
            case ABSORBED -> ABSORBED;
            case STOP -> STOPPED;
        };
    }
}
