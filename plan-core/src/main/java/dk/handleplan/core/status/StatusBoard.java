package dk.handleplan.core.status;

import dk.handleplan.core.shared.Page;
import java.time.LocalDate;

/** A status round at a glance: where its reports stand, and whether it can be concluded. */
public record StatusBoard(
        StatusRound round,
        int year,
        BoardCounts counts,
        Page<StatusRow> reports,
        LocalDate today,
        boolean mayConclude) {

    public boolean isLate(StatusRow row) {
        return row.isLate(round.deadline().orElse(null), today);
    }

    /** Concluding waits for the round to close and for every delivered report to be reviewed. */
    public boolean canBeConcluded() {
        return round.state() == RoundState.CLOSED && counts.at(BoardStep.SUBMITTED) == 0;
    }
}
