package dk.handleplan.persistence.hearing;

import dk.handleplan.core.hearing.DraftAmount;
import dk.handleplan.core.hearing.DraftChapter;
import dk.handleplan.core.hearing.DraftPlan;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return initiatives(cycleId, Only.ALL);
    }

    @Override
    public List<DraftInitiative> initiatives(UUID cycleId, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : initiatives(cycleId, new Only(ids));
    }

    @Override
    public Optional<DraftInitiative> initiative(UUID cycleId, UUID initiativeId) {
        return initiatives(cycleId, List.of(initiativeId)).stream().findFirst();
    }

    private List<DraftInitiative> initiatives(UUID cycleId, Only only) {
        var frozen = frozen(cycleId, only);
        return frozen.isEmpty() ? asItStands(cycleId, only) : frozen;
    }

    private List<DraftInitiative> frozen(UUID cycleId, Only only) {
        var heard = " where" + JpaDrafts.LATEST + only.condition("l.initiativeId");
        var applied = applied(only.in(entities.createQuery(
                        "select l.initiativeId, a.budgetYear, a.amount.money, a.amount.state from Draft d join d.lines l"
                                + " join l.amounts a" + heard + " order by a.budgetYear",
                        Object[].class)
                .setParameter("cycle", cycleId)));
        return only.in(entities.createQuery(
                                "select l.initiativeId, l.number, l.title, l.goalId, l.goal, l.unit, l.changed from Draft d"
                                        + " join d.lines l" + heard + " order by index(l)",
                                Object[].class)
                        .setParameter("cycle", cycleId))
                .getResultStream()
                .map(row -> initiative(row, applied, (Boolean) row[6]))
                .toList();
    }

    @Override
    public List<DraftInitiative> asItStands(UUID cycleId) {
        return asItStands(cycleId, Only.ALL);
    }

    private List<DraftInitiative> asItStands(UUID cycleId, Only only) {
        var heard = HEARD + only.condition("i.id");
        var applied = applied(only.in(entities.createQuery(
                        "select i.id, a.budgetYear, a.amount.money, a.amount.state from Initiative i join i.applied a"
                                + heard + " order by a.budgetYear",
                        Object[].class)
                .setParameter("cycle", cycleId)
                .setParameter("states", InitiativeState.IN_PLAN)));
        return only.in(entities.createQuery(
                                "select i.id, i.number, coalesce(i.shortTitle, i.title), goal.id, goal.label, unit.name from"
                                        + " Initiative i left join Goal goal on goal.id = i.goalGroupId left join Unit unit on"
                                        + " unit.id = i.leadUnitId" + heard
                                        + " order by goal.number asc nulls last, i.number asc nulls last, i.title",
                                Object[].class)
                        .setParameter("cycle", cycleId)
                        .setParameter("states", InitiativeState.IN_PLAN))
                .getResultStream()
                .map(row -> initiative(row, applied, false))
                .toList();
    }

    @Override
    public List<DraftChapter> chapters(UUID cycleId) {
        return entities.createQuery(
                        "select new dk.handleplan.core.hearing.DraftChapter(c.id, c.heading, c.text, c.changed) from Draft d"
                                + " join d.chapters c where" + JpaDrafts.LATEST + " order by index(c)",
                        DraftChapter.class)
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    private static DraftInitiative initiative(Object[] row, Map<UUID, List<DraftAmount>> applied, boolean changed) {
        return new DraftInitiative(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                (UUID) row[3],
                (String) row[4],
                (String) row[5],
                applied.getOrDefault(row[0], List.of()),
                changed);
    }

    private static Map<UUID, List<DraftAmount>> applied(TypedQuery<Object[]> amounts) {
        return amounts.getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new DraftAmount((Integer) row[1], amount((Money) row[2], (ValueState) row[3])),
                                Collectors.toList())));
    }

    private static Amount amount(Money money, ValueState state) {
        return money == null ? Amount.unknown(state) : Amount.of(money);
    }

    /** Some initiatives of the draft, or all of them. */
    private record Only(Collection<UUID> ids) {

        static final Only ALL = new Only(List.of());

        String condition(String path) {
            return ids.isEmpty() ? "" : " and " + path + " in :only";
        }

        <R> TypedQuery<R> in(TypedQuery<R> query) {
            return ids.isEmpty() ? query : query.setParameter("only", ids);
        }
    }
}
