package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.UUID;

/** A report as a row of the status board. */
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
        LocalDate escalatedOn) {

    public BoardStep step() {
        return BoardStep.of(state, begunOn);
    }

    public boolean isLate(LocalDate deadline, LocalDate today) {
        return state.isLate(deadline, deliveredOn, today);
    }
}
