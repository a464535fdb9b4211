package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/**
 * How the pool is to be shared.
 *
 * @param wishes in the order of the plan, which decides between equals
 * @param available what each budget year's pool has for them
 * @param shares what a goal is to get at least
 * @param step amounts in between are whole numbers of it
 */
public record Question(List<Wish> wishes, SortedMap<Integer, Money> available, List<Share> shares, Money step) {

    /** The initiatives of a goal get at least this in a budget year, or all that they can get where that is less. */
    public record Share(UUID goalId, int budgetYear, Money least) {}
}
