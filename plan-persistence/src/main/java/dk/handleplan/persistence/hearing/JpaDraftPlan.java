package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Dependent
public class JpaDraftPlan implements DraftPlan {

    private static final String HEARD = " where i.cycleId = :cycle and i.state in :states";

    private final EntityManager entities;

    @Inject
    public JpaDraftPlan(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<DraftInitiative> initiatives(UUID cycleId) {
        var applied = applied(cycleId);
        return entities.createQuery(
                        "select i.id, i.number, coalesce(i.shortTitle, i.title), goal.id, goal.label, unit.name from"
                                + " Initiative i left join Goal goal on goal.id = i.goalGroupId left join Unit unit on"
                                + " unit.id = i.leadUnitId" + HEARD
                                + " order by goal.number asc nulls last, i.number asc nulls last, i.title",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("states", InitiativeState.IN_PLAN)
                .getResultStream()
                .map(row -> new DraftInitiative(
                        (UUID) row[0],
                        (Integer) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        applied.getOrDefault(row[0], List.of())))
                .toList();
    }

    private Map<UUID, List<AppliedAmount>> applied(UUID cycleId) {
        return entities.createQuery(
                        "select i.id, a.budgetYear, a.amount.money, a.amount.state from Initiative i join i.applied a"
                                + HEARD + " order by a.budgetYear",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("states", InitiativeState.IN_PLAN)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new AppliedAmount((Integer) row[1], amount((Money) row[2], (ValueState) row[3])),
                                Collectors.toList())));
    }

    private static Amount amount(Money money, ValueState state) {
        return money == null ? Amount.unknown(state) : Amount.of(money);
    }
}
