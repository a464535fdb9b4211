package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report as a row of the status board.
 *
 * @param initiativeId null for a chapter
 * @param title of the initiative; a chapter is called after its unit
 * @param remindedOn when those who owe it were last told; null when they were not
 * @param escalatedOn when the head was last told; null when it was not
 * @param extendedTo null when it got no more time
 * @param criteria how many success criteria ask for a figure or an answer
 * @param known how many of them have one that is final
 */
public record StatusRow(
        UUID id,
        UUID initiativeId,
        Integer number,
        String title,
        UUID unitId,
        String unit,
        ReportState state,
        Assessment assessment,
        Proposal proposal,
        LocalDate begunOn,
        LocalDate deliveredOn,
        LocalDate remindedOn,
        LocalDate escalatedOn,
        LocalDate extendedTo,
        long criteria,
        long known) {

    public boolean isOnChapter() {
        return initiativeId == null;
    }

    public BoardStep step() {
        return BoardStep.of(state, begunOn);
    }

    /** @param deadline that of the round; null when there is none */
    public boolean isLate(LocalDate deadline, LocalDate today) {
        return state.isLate(StatusDeadlines.laterOf(deadline, extendedTo), deliveredOn, today);
    }

    /** How many success criteria have no answer yet, or one that says that the figure will come. */
    public long withoutFigure() {
        return criteria - known;
    }

    /** Whether there is somebody to remind. */
    public boolean isOwed() {
        return state.isOwed();
    }
}
