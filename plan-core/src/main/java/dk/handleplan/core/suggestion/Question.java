package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/**
 * How the pool is to be shared.
 *
 * @param wishes in the order of the plan, which decides between equals
 * @param available what each budget year's pool has for them
 * @param shares what a goal is to get at least
 * @param reserves what is earmarked; an initiative draws on one of a year at most, and all of a year are no more than it has
 * @param step amounts in between are whole numbers of it
 */
public record Question(
        List<Wish> wishes,
        SortedMap<Integer, Money> available,
        List<Share> shares,
        List<Reserve> reserves,
        Money step) {

    /** A part of what a budget year has that these initiatives alone can get; what they do not take is not given to others. */
    public record Reserve(int budgetYear, Money amount, Set<UUID> initiatives) {}

    /** The initiatives of a goal get at least this in a budget year, or all that they can get where that is less. */
    public record Share(UUID goalId, int budgetYear, Money least) {}
}
