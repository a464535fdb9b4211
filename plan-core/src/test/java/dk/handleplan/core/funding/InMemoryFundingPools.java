package dk.handleplan.core.funding;

import dk.handleplan.core.shared.InMemory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryFundingPools extends InMemory<FundingPool> implements FundingPools {

    @Override
    public Optional<FundingPool> ofYear(int budgetYear) {
        return all(pool -> pool.budgetYear() == budgetYear).findFirst();
    }

    @Override
    public List<FundingPool> forChange(Collection<Integer> budgetYears) {
        return ofYears(budgetYears);
    }

    @Override
    public List<FundingPool> ofYears(Collection<Integer> budgetYears) {
        return all(pool -> budgetYears.contains(pool.budgetYear()))
                .sorted(Comparator.comparing(FundingPool::budgetYear))
                .toList();
    }

    @Override
    public List<LedgerEntry> entriesAbout(UUID initiativeId) {
        return all(pool -> true)
                .flatMap(pool -> pool.entries().stream())
                .filter(entry ->
                        entry.initiativeId().filter(initiativeId::equals).isPresent())
                .sorted(LedgerEntry.BY_ORDER)
                .toList();
    }
}
