package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@Dependent
public class JpaFundingPools extends JpaRepository<FundingPool> implements FundingPools {

    @Inject
    public JpaFundingPools(EntityManager entities) {
        super(entities, FundingPool.class);
    }

    @Override
    public Optional<FundingPool> ofYear(int budgetYear) {
        return first(
                query("select p from FundingPool p where p.budgetYear = :year").setParameter("year", budgetYear));
    }

    @Override
    public List<FundingPool> ofYears(Collection<Integer> budgetYears) {
        return budgetYears.isEmpty()
                ? List.of()
                : query("select p from FundingPool p where p.budgetYear in :years order by p.budgetYear")
                        .setParameter("years", budgetYears)
                        .getResultList();
    }
}
