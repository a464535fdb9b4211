package dk.handleplan.persistence.funding;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.Commitment;
import dk.handleplan.core.funding.Commitments;
import dk.handleplan.core.shared.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaCommitments implements Commitments {

    private final EntityManager entities;

    @Inject
    public JpaCommitments(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Commitment> ofEarlierYears(UUID cycleId, Collection<Integer> budgetYears) {
        return entities.createQuery(
                        "select r, i.number, coalesce(i.shortTitle, i.title), c.year from AllocationRow r"
                                + " join PlanCycle c on c.id = r.cycleId"
                                + " left join Initiative i on i.id = r.initiativeId"
                                + " where r.cycleId <> :cycle and r.budgetYear in :years and c.year < r.budgetYear"
                                + " and r.granted.money is not null and r.granted.money <> :nothing"
                                + " order by c.year, i.number nulls last, r.lineLabel, r.initiativeId, r.budgetYear",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("years", budgetYears)
                .setParameter("nothing", Money.ZERO)
                .getResultStream()
                .map(JpaCommitments::commitment)
                .filter(commitment -> !commitment.promised().isZero())
                .toList();
    }

    private static Commitment commitment(Object[] found) {
        var row = (AllocationRow) found[0];
        return new Commitment(
                row.initiativeId().orElse(null),
                (Integer) found[1],
                row.lineLabel().orElse((String) found[2]),
                (Integer) found[3],
                row.budgetYear(),
                row.granted().orZeroInSum().minus(row.returned()));
    }

    @Override
    public Map<UUID, UUID> continued(UUID cycleId) {
        return entities.createQuery(
                        "select i.id, i.continuationOf.initiativeId from Initiative i where i.cycleId = :cycle"
                                + " and i.continuationOf.initiativeId is not null",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .collect(Collectors.toMap(found -> (UUID) found[0], found -> (UUID) found[1]));
    }
}
