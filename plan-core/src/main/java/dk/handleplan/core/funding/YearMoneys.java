package dk.handleplan.core.funding;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Sums of money for overviews, however many initiatives and entries there are. */
public interface YearMoneys {

    /** One for each of the budget years, in their order. */
    List<YearMoney> of(UUID cycleId, Collection<Integer> budgetYears);
}
