package dk.handleplan.core.status;

/** A feature that goes on from what was reported; called in the same transaction. */
public interface ReportFollower {

    /** The secretariat accepted the report, which is locked from now on. */
    void accepted(StatusReport report, StatusRound round);
}
