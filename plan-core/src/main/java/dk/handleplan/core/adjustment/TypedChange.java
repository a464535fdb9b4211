package dk.handleplan.core.adjustment;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.UUID;

/**
 * What was typed for a row: the new grant, or, where money comes back or is awarded, how much. Nothing typed changes nothing.
 *
 * @param text in Danish notation
 */
public record TypedChange(UUID rowId, String text) {

    /** What to type so that the row becomes granted this much. */
    static TypedChange to(AdjustmentKind kind, AllocationRow row, Money granted) {
        var typed = kind.isTypedAsPart() ? row.granted().orZeroInSum().minus(granted) : granted;
        return new TypedChange(row.id(), Amount.of(typed).typed());
    }

    Money by(AdjustmentKind kind, AllocationRow row) {
        var typed = Amount.parse(text);
        if (typed.isBlank()) {
            return Money.ZERO;
        }
        var money = typed.orZeroInSum();
        if (money.isNegative()) {
            throw new RuleBroken("funding.negative");
        }
        return kind.isTypedAsPart()
                ? Money.ZERO.minus(money)
                : money.minus(row.granted().orZeroInSum());
    }
}
