package dk.handleplan.core.agenda;

import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.shared.Amount;
import java.util.List;

/** Sums in which nothing written is nothing written, not zero. */
final class Amounts {

    private Amounts() {}

    static Amount sum(List<Amount> amounts) {
        return amounts.stream().allMatch(Amount::isBlank) ? Amount.blank() : Sum.of(amounts);
    }
}
