package dk.handleplan.persistence.initiative;

import dk.handleplan.core.initiative.AppliedAmount;
import dk.handleplan.core.initiative.InitiativeFilter;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.ValueState;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a page of rows in four statements, however many rows it has. */
class InitiativeRows {

    private static final String ROW =
            "select i.id, i.number, coalesce(i.shortTitle, i.title), goal.shortLabel, goal.label,"
                    + " unit.name, i.state";

    private final EntityManager entities;
    private final StringBuilder from = new StringBuilder(
            " from Initiative i left join Goal goal on goal.id = i.goalGroupId left join Unit unit on unit.id = i.leadUnitId"
                    + " where i.cycleId = :cycle");
    private final Map<String, Object> parameters = new HashMap<>();

    InitiativeRows(EntityManager entities, InitiativeFilter filter) {
        this.entities = entities;
        parameters.put("cycle", filter.cycleId());
        narrow(filter);
    }

    private void narrow(InitiativeFilter filter) {
        if (filter.visibleTo() != null) {
            parameters.put("inPlan", InitiativeState.IN_PLAN);
            narrowToVisible(filter);
        }
        if (!filter.states().isEmpty()) {
            and("i.state in :states", "states", filter.states());
        }
        if (filter.unitId() != null) {
            and("i.leadUnitId = :unit", "unit", filter.unitId());
        }
        if (filter.goalId() != null) {
            and("i.goalGroupId = :goal", "goal", filter.goalId());
        }
        if (filter.committeeId() != null) {
            and(":committee member of i.committees", "committee", filter.committeeId());
        }
    }

    private void narrowToVisible(InitiativeFilter filter) {
        if (filter.visibleTo().isEmpty()) {
            from.append(" and i.state in :inPlan");
        } else {
            and(
                    "(i.state in :inPlan or i.leadUnitId in :units or exists (select j.id from Initiative j"
                            + " join j.jointUnits u where j.id = i.id and u in :units))",
                    "units",
                    filter.visibleTo());
        }
    }

    private void and(String condition, String name, Object value) {
        from.append(" and ").append(condition);
        parameters.put(name, value);
    }

    Page<InitiativeRow> page(PageRequest request) {
        var rows = query(ROW + from + " order by i.number asc nulls last, i.title, i.id", Object[].class)
                .setFirstResult(request.offset())
                .setMaxResults(request.size())
                .getResultList();
        var total = query("select count(i)" + from, Long.class).getSingleResult();
        return new Page<>(complete(rows), total, request);
    }

    private <R> TypedQuery<R> query(String jpql, Class<R> type) {
        var query = entities.createQuery(jpql, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private List<InitiativeRow> complete(List<Object[]> rows) {
        var ids = rows.stream().map(row -> (UUID) row[0]).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var committees = committeesOf(ids);
        var applied = appliedOf(ids);
        return rows.stream()
                .map(row ->
                        row(row, committees.getOrDefault(row[0], List.of()), applied.getOrDefault(row[0], List.of())))
                .toList();
    }

    private static InitiativeRow row(Object[] row, List<String> committees, List<AppliedAmount> applied) {
        return new InitiativeRow(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) (row[3] == null ? row[4] : row[3]),
                (String) row[5],
                committees,
                applied,
                (InitiativeState) row[6]);
    }

    private Map<UUID, List<String>> committeesOf(List<UUID> ids) {
        return grouped(
                "select i.id, b.abbreviation from Initiative i join i.committees c join Body b on b.id = c"
                        + " where i.id in :ids order by b.abbreviation",
                ids,
                row -> (String) row[1]);
    }

    private Map<UUID, List<AppliedAmount>> appliedOf(List<UUID> ids) {
        return grouped(
                "select i.id, a.budgetYear, a.amount.money, a.amount.state from Initiative i join i.applied a"
                        + " where i.id in :ids order by a.budgetYear",
                ids,
                row -> new AppliedAmount((Integer) row[1], amount((Money) row[2], (ValueState) row[3])));
    }

    private static Amount amount(Money money, ValueState state) {
        return money == null ? Amount.unknown(state) : Amount.of(money);
    }

    private <V> Map<UUID, List<V>> grouped(String jpql, List<UUID> ids, Function<Object[], V> value) {
        return entities.createQuery(jpql, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], Collectors.mapping(value, Collectors.toList())));
    }
}
