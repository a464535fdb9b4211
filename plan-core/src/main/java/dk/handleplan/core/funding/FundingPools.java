package dk.handleplan.core.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The pools, one for each budget year. */
public interface FundingPools {

    void add(FundingPool pool);

    Optional<FundingPool> ofYear(int budgetYear);

    /** By budget year; years without a pool are left out. */
    List<FundingPool> ofYears(Collection<Integer> budgetYears);
}
