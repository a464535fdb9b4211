package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.util.Collection;
import java.util.List;

/** Adds amounts up honestly: blank adds nothing, but one lost amount makes the sum unknown. */
public final class Sum {

    private Sum() {}

    /** Nothing at all sums to zero. */
    public static Amount of(Collection<Amount> amounts) {
        return amounts.stream().filter(Sum::hidesMoney).findFirst().orElseGet(() -> Amount.of(known(amounts)));
    }

    /** What is left of an amount once others are taken from it. */
    public static Amount left(Amount of, Amount... taken) {
        var all = Sum.of(List.of(taken));
        if (hidesMoney(of) || hidesMoney(all)) {
            return hidesMoney(of) ? of : all;
        }
        return Amount.of(of.orZeroInSum().minus(all.orZeroInSum()));
    }

    private static Money known(Collection<Amount> amounts) {
        return Money.sum(amounts.stream().map(Amount::orZeroInSum).toList());
    }

    private static boolean hidesMoney(Amount amount) {
        return !amount.isKnown() && !amount.isBlank() && amount.state() != ValueState.NOT_APPLICABLE;
    }
}
