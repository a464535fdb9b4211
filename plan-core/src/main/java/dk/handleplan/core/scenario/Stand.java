package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;

/**
 * Where a scenario stands on a row: how much, why, and on what condition.
 *
 * @param reason null where none is given
 * @param condition null where there is none
 */
public record Stand(Amount amount, String reason, String condition) {

    public static final Stand NONE = new Stand(Amount.blank(), null, null);

    Money raisedOver(Stand other) {
        return amount.orZeroInSum().minus(other.amount.orZeroInSum());
    }
}
