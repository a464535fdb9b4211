package dk.handleplan.core.status;

import dk.handleplan.core.shared.Page;
import java.time.LocalDate;

/**
 * A status round at a glance: where its reports stand, and whether it can be concluded.
 *
 * @param deadline null when the annual wheel has none
 * @param closesOn null when the annual wheel has none
 */
public record StatusBoard(
        StatusRound round,
        int year,
        LocalDate deadline,
        LocalDate closesOn,
        LocalDate today,
        BoardCounts counts,
        Page<StatusRow> reports,
        boolean mayConclude) {

    public boolean isLate(StatusRow row) {
        return row.isLate(deadline, today);
    }

    /** Concluding waits for the round to close and for every report that was sent to be approved and reviewed. */
    public boolean canBeConcluded() {
        return round.state() == RoundState.CLOSED
                && counts.at(BoardStep.WITH_HEAD) == 0
                && counts.at(BoardStep.SUBMITTED) == 0;
    }
}
