package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Text;
import java.util.UUID;

/**
 * What somebody typed for one row, as text in Danish notation.
 *
 * @param version the row's version when it was shown to that person
 * @param reason null to leave the row's reason as it is
 */
public record TypedAmount(UUID rowId, long version, String text, String reason) {

    Amount amount() {
        return Amount.parse(text);
    }

    String reasonFor(AllocationRow row) {
        return reason == null ? row.reason().orElse(null) : Text.optional("reason", reason, Text.NOTE);
    }
}
