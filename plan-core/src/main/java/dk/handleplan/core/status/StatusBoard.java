package dk.handleplan.core.status;

import dk.handleplan.core.shared.Page;
import java.time.LocalDate;

/**
 * A status round at a glance: where its reports stand, and whether it can be concluded.
 *
 * @param deadline null when the annual wheel has none
 * @param closesOn null when the annual wheel has none
 * @param withoutFigures how many reports lack the figure of a success criterion
 * @param opening whether reports are still being opened
 * @param secretariat whether the reader follows up and concludes
 */
public record StatusBoard(
        StatusRound round,
        int year,
        LocalDate deadline,
        LocalDate closesOn,
        LocalDate today,
        BoardCounts counts,
        long withoutFigures,
        Page<StatusRow> reports,
        boolean opening,
        boolean secretariat) {

    /** Whether its reports are about the chapters of a plan without initiatives. */
    public boolean ofChapters() {
        return reports.rows().stream().anyMatch(StatusRow::isOnChapter);
    }

    /** Whether the reader can remind somebody of what is shown, also after the round has closed. */
    public boolean followsUp() {
        return secretariat && reports.rows().stream().anyMatch(StatusRow::isOwed);
    }

    /** Whether the reader can give more time. */
    public boolean extendsDeadlines() {
        return followsUp() && round.state() == RoundState.OPEN;
    }

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
