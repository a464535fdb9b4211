package dk.handleplan.core.progress;

import dk.handleplan.core.shared.Money;

/**
 * Some initiatives of a plan.
 *
 * @param initiatives how many
 * @param granted what is known to be granted to them in all budget years of the plan
 * @param unknown how many of them have a grant that is not, or not wholly, known
 */
public record Share(long initiatives, Money granted, long unknown) {

    static final Share NONE = new Share(0, Money.ZERO, 0);

    public boolean isEmpty() {
        return initiatives == 0;
    }

    /** Whether nothing is known of what is granted to any of them. */
    public boolean isGrantUnknown() {
        return unknown == initiatives && granted.isZero();
    }

    Share plus(Share other) {
        return new Share(initiatives + other.initiatives, granted.plus(other.granted), unknown + other.unknown);
    }
}
