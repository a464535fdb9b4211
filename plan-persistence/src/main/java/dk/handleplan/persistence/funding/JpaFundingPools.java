package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaFundingPools extends JpaRepository<FundingPool> implements FundingPools {

    @Inject
    public JpaFundingPools(EntityManager entities) {
        super(entities, FundingPool.class);
    }

    @Override
    public void add(FundingPool pool) {
        addOnce(pool);
    }

    @Override
    public Optional<FundingPool> ofYear(int budgetYear) {
        return first(
                query("select p from FundingPool p where p.budgetYear = :year").setParameter("year", budgetYear));
    }

    @Override
    public List<FundingPool> ofYears(Collection<Integer> budgetYears) {
        return budgetYears.isEmpty() ? List.of() : byYear(budgetYears).getResultList();
    }

    @Override
    public List<FundingPool> forChange(Collection<Integer> budgetYears) {
        return budgetYears.isEmpty()
                ? List.of()
                : byYear(budgetYears)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    @Override
    public List<LedgerEntry> entriesAbout(UUID initiativeId) {
        return entities.createQuery(
                        "select e from LedgerEntry e join fetch e.pool p where e.initiativeId = :initiative"
                                + " order by p.budgetYear, e.number",
                        LedgerEntry.class)
                .setParameter("initiative", initiativeId)
                .getResultList();
    }

    private TypedQuery<FundingPool> byYear(Collection<Integer> budgetYears) {
        return query("select p from FundingPool p where p.budgetYear in :years order by p.budgetYear")
                .setParameter("years", budgetYears);
    }
}
