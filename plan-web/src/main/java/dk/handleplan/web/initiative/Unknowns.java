package dk.handleplan.web.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.Optional;

/** Amounts of which the form shows nothing, because it is known only why there is none. */
final class Unknowns {

    private Unknowns() {}

    /** The amount as it is written; where none is, the reason why there was none before. */
    static Amount orWhyNot(Money written, Optional<Amount> before) {
        return written == null ? before.filter(amount -> !amount.isKnown()).orElse(null) : Amount.of(written);
    }
}
