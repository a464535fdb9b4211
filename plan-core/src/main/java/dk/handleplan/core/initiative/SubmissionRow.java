package dk.handleplan.core.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit's contribution as a row of the secretariat's board.
 *
 * @param answer null until the unit has decided
 * @param ownDeadline null where the cycle's holds
 * @param initiatives how many it has begun, without withdrawn ones
 * @param lastWritten when somebody last wrote in one of them; null before
 */
public record SubmissionRow(
        UUID id,
        UUID unitId,
        String unit,
        SubmissionState state,
        boolean begun,
        SubmissionAnswer answer,
        LocalDate ownDeadline,
        LocalDate submittedOn,
        long initiatives,
        Instant lastWritten) {

    /** Whether the unit still owes its answer. */
    public boolean awaited() {
        return state == SubmissionState.OPEN || state == SubmissionState.RETURNED || state == SubmissionState.WITH_HEAD;
    }

    public BoardColumn column() {
        return BoardColumn.of(state, begun, answer);
    }
}
