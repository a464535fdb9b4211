package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Optional;

/** By how much what is granted to a row is raised, or lowered where it is negative. */
public record GrantChange(AllocationRow row, Money by) {

    public boolean isRaise() {
        return by.exceeds(Money.ZERO);
    }

    public boolean isLowering() {
        return by.isNegative();
    }

    /** Without its sign. */
    Money size() {
        return by.isNegative() ? Money.ZERO.minus(by) : by;
    }

    /** What is left of it once a part of it is made; nothing where that was all. */
    Optional<GrantChange> without(Money part) {
        var left = size().minus(part);
        return left.isZero()
                ? Optional.empty()
                : Optional.of(new GrantChange(row, isLowering() ? Money.ZERO.minus(left) : left));
    }

    /** No more is taken than was given and has not come back, and nothing of what only an old plan says was given. */
    public void mustBePossible() {
        if (row.isGrantedByOldPlan()) {
            throw new RuleBroken("funding.onlyInOldPlan").at("amount");
        }
        var given = row.granted().orZeroInSum().minus(row.returned());
        if (isLowering() && size().exceeds(given)) {
            throw new RuleBroken("funding.moreThanAllocated", size(), given).at("amount");
        }
    }
}
