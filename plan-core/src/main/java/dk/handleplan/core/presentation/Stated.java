package dk.handleplan.core.presentation;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;

/**
 * An amount as a document tells it.
 *
 * @param kroner null where it is not known; empty is never zero
 * @param state why not
 */
public record Stated(BigDecimal kroner, ValueState state) {

    static Stated of(Amount amount) {
        return new Stated(amount.money().map(Money::inKroner).orElse(null), amount.state());
    }

    public boolean isKnown() {
        return kroner != null;
    }
}
