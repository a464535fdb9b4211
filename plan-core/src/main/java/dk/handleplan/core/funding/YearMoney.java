package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;

/**
 * The money of a plan in one budget year.
 *
 * @param applied what has been submitted asks for
 * @param total what came into the pool; blank where nothing is entered
 * @param allocated what the pool has given away, to this plan and others
 * @param carriedOut what went on to later years
 */
public record YearMoney(int budgetYear, Amount applied, Amount total, Amount allocated, Amount carriedOut) {

    /** As long as what is applied for is sealed. */
    YearMoney sealed() {
        return new YearMoney(budgetYear, Amount.blank(), total, allocated, carriedOut);
    }

    public boolean isCarriedOn() {
        return !carriedOut.orZeroInSum().isZero();
    }

    public Amount remaining() {
        return total.isBlank() ? total : Sum.left(total, allocated, carriedOut);
    }
}
