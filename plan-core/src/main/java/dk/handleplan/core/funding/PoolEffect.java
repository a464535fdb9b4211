package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;

/**
 * What changes of grants would do to the pool of a budget year, as far as amounts are known.
 *
 * @param before what is left to be given now
 * @param after what would be left; less than nothing where the pool cannot bear it
 * @param refusal why they could not be entered; null where they could
 */
public record PoolEffect(int year, Money before, Money after, boolean closed, RuleBroken refusal) {

    public boolean isChanged() {
        return !before.equals(after);
    }
}
