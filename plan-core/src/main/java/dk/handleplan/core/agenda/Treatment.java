package dk.handleplan.core.agenda;

import dk.handleplan.core.decision.Minutes;
import dk.handleplan.core.decision.Outcome;
import java.time.LocalDate;

/**
 * What a meeting of a body made of the case.
 *
 * @param item null where the minutes name none
 * @param wording as minuted; null where the item was closed and the reader is everybody
 * @param deferredTo null unless it was deferred
 */
public record Treatment(
        String body,
        LocalDate on,
        String item,
        boolean isClosed,
        Outcome outcome,
        boolean changesAmounts,
        String wording,
        LocalDate deferredTo) {

    static Treatment of(String body, Minutes held, boolean changesAmounts, boolean isForEverybody) {
        return new Treatment(
                body,
                held.metOn(),
                held.itemNumber().orElse(null),
                held.isClosedItem(),
                held.outcome(),
                changesAmounts && held.outcome().takesAmounts(),
                held.isClosedItem() && isForEverybody ? null : held.wording(),
                held.deferredTo().orElse(null));
    }
}
