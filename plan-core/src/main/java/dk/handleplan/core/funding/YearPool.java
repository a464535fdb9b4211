package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The pool of a budget year as one cycle finds it: several cycles give from it, and what another one proposes or decides just
 * now is no longer there to be given.
 *
 * @param draws empty where no pool of the cycle is earmarked, for then nobody asks
 */
record YearPool(FundingPool pool, Money claimedByOthers, List<Draw> draws) {

    /** One for each budget year of the cycle, empty ones included, among them those that were {@code found}. */
    static List<YearPool> of(PlanCycle cycle, List<FundingPool> found, AllocationRows rows) {
        return of(cycle.id(), cycle.budgetYears(), found, rows);
    }

    /** One for each of the budget years. */
    static List<YearPool> of(UUID cycleId, Collection<Integer> years, List<FundingPool> found, AllocationRows rows) {
        var claims = rows.claims(years);
        var isEarmarked = found.stream().anyMatch(pool -> !pool.earmarks().isEmpty());
        var draws = isEarmarked ? rows.draws(years) : List.<Draw>of();
        return years.stream()
                .map(year -> new YearPool(pool(year, found), claimed(cycleId, year, claims), draws))
                .toList();
    }

    private static FundingPool pool(int year, List<FundingPool> found) {
        return found.stream()
                .filter(pool -> pool.budgetYear() == year)
                .findFirst()
                .orElseGet(() -> new FundingPool(year));
    }

    private static Money claimed(UUID cycleId, int year, List<Claim> claims) {
        return Money.sum(claims.stream()
                .filter(claim -> claim.budgetYear() == year && !claim.cycleId().equals(cycleId))
                .map(Claim::claimed)
                .toList());
    }

    int budgetYear() {
        return pool.budgetYear();
    }

    /** What the cycle may give in all, as far as amounts are known. */
    Money available() {
        return pool.available().minus(claimedByOthers);
    }
}
