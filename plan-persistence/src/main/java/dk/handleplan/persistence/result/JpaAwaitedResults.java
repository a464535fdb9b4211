package dk.handleplan.persistence.result;

import dk.handleplan.core.result.AwaitedResult;
import dk.handleplan.core.result.AwaitedResults;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

@Dependent
public class JpaAwaitedResults extends JpaRepository<AwaitedResult> implements AwaitedResults {

    @Inject
    public JpaAwaitedResults(EntityManager entities) {
        super(entities, AwaitedResult.class);
    }

    @Override
    public long countOpen(UUID cycleId) {
        return entities.createQuery(
                        "select count(a) from AwaitedResult a where a.cycleId = :cycle and a.settledOn is null",
                        Long.class)
                .setParameter("cycle", cycleId)
                .getSingleResult();
    }

    @Override
    public List<AwaitedResult> ofInitiative(UUID initiativeId) {
        return query("select a from AwaitedResult a where a.initiativeId = :initiative order by a.dueOn, a.id")
                .setParameter("initiative", initiativeId)
                .getResultList();
    }
}
