package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.UUID;

/**
 * How many reports of a round are alike in what its board counts.
 *
 * @param deliveredOn null when they have not been delivered
 * @param extendedTo null when they got no more time
 * @param begun how many of them somebody has written in
 */
public record Tally(
        UUID roundId, ReportState state, LocalDate deliveredOn, LocalDate extendedTo, long reports, long begun) {

    /** @param deadline that of the round; null when there is none */
    boolean isLate(LocalDate deadline, LocalDate today) {
        return state.isLate(StatusDeadlines.laterOf(deadline, extendedTo), deliveredOn, today);
    }
}
