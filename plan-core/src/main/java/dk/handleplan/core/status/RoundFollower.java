package dk.handleplan.core.status;

import java.util.List;

/** A feature that goes on from the opening of a status round; called in the same transaction. */
public interface RoundFollower {

    /** @param reports those the round asks for */
    void opened(StatusRound round, List<StatusReport> reports);
}
