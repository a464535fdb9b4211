package dk.handleplan.core.initiative;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit's contribution as a row of the secretariat's board.
 *
 * @param answer null until the unit has decided
 * @param ownDeadline null where the cycle's holds
 * @param initiatives how many it has begun, without withdrawn ones
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
        long initiatives) {

    public BoardColumn column() {
        return BoardColumn.of(state, begun, answer);
    }
}
