package dk.handleplan.core.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit's contribution as a row of the secretariat's board.
 *
 * @param answer null until the unit has decided
 * @param ownDeadline null where it has none; see {@link #hasOwnDeadline}
 * @param askedAgain whether it was returned or reopened, so that its own date holds in any case
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
        boolean askedAgain,
        LocalDate submittedOn,
        long initiatives,
        Instant lastWritten) {

    /** Whether the unit still owes its answer. */
    public boolean awaited() {
        return state == SubmissionState.OPEN || state == SubmissionState.RETURNED || state == SubmissionState.WITH_HEAD;
    }

    /** Whether its own date holds, and not the general one. */
    public boolean hasOwnDeadline(LocalDate general) {
        return ownDeadline != null && (askedAgain || general == null || ownDeadline.isAfter(general));
    }

    public BoardColumn column() {
        return BoardColumn.of(state, begun, answer);
    }
}
