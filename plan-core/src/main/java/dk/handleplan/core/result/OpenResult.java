package dk.handleplan.core.result;

import java.time.LocalDate;
import java.util.UUID;

/** A result that is awaited, or delivered and not accepted yet, in a list. */
public record OpenResult(
        UUID id,
        String unit,
        LocalDate dueOn,
        String criterion,
        UUID initiativeId,
        String initiative,
        ResultState state) {

    public boolean isOverdue(LocalDate today) {
        return state == ResultState.AWAITED && dueOn.isBefore(today);
    }
}
