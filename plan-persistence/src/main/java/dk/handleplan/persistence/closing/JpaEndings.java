package dk.handleplan.persistence.closing;

import dk.handleplan.core.closing.Ending;
import dk.handleplan.core.closing.Endings;
import dk.handleplan.core.closing.Outcome;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaEndings extends JpaRepository<Ending> implements Endings {

    @Inject
    public JpaEndings(EntityManager entities) {
        super(entities, Ending.class);
    }

    @Override
    public Optional<Ending> ofInitiative(UUID initiativeId) {
        return first(query("select e from Ending e where e.initiativeId = :initiative")
                .setParameter("initiative", initiativeId));
    }

    @Override
    public List<Ending> ofCycle(UUID cycleId) {
        return query("select e from Ending e where e.cycleId = :cycle")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public List<Ending> toBeContinued(int year) {
        return query("select e from Ending e, PlanCycle c where c.id = e.cycleId and c.year < :year"
                        + " and e.outcome = :continues and e.settledOn is not null and e.continuedBy is null")
                .setParameter("year", year)
                .setParameter("continues", Outcome.CONTINUES)
                .getResultList();
    }
}
