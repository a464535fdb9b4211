package dk.handleplan.core.funding;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pools, one for each budget year. */
public interface FundingPools {

    /** @throws dk.handleplan.core.shared.StaleData where somebody else has opened the pool of the same year meanwhile */
    void add(FundingPool pool);

    Optional<FundingPool> ofYear(int budgetYear);

    /** By budget year; years without a pool are left out. */
    List<FundingPool> ofYears(Collection<Integer> budgetYears);

    /** The same; others who change them wait until this transaction ends. Asked for once, after the allocation. */
    List<FundingPool> forChange(Collection<Integer> budgetYears);

    /** What all pools say of an initiative, by budget year and number. */
    List<LedgerEntry> entriesAbout(UUID initiativeId);

    /** This year, or the first after it whose pool is still open. */
    default int openFrom(int budgetYear) {
        var year = budgetYear;
        while (ofYear(year).filter(FundingPool::isClosed).isPresent()) {
            year++;
        }
        return year;
    }
}
