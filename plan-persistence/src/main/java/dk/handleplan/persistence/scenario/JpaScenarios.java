package dk.handleplan.persistence.scenario;

import dk.handleplan.core.scenario.Given;
import dk.handleplan.core.scenario.Scenario;
import dk.handleplan.core.scenario.ScenarioCell;
import dk.handleplan.core.scenario.ScenarioComment;
import dk.handleplan.core.scenario.ScenarioRow;
import dk.handleplan.core.scenario.ScenarioRow.Committee;
import dk.handleplan.core.scenario.Scenarios;
import dk.handleplan.core.shared.Money;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of any size is read by two statements: its rows, and the committees of their initiatives. */
@Dependent
public class JpaScenarios extends JpaRepository<Scenario> implements Scenarios {

    private static final String ROWS = "select " + RowColumns.SELECTED
            + " from AllocationRow r"
            + " left join Initiative i on i.id = r.initiativeId"
            + " left join Goal g on g.id = i.goalGroupId"
            + " left join Unit u on u.id = i.leadUnitId"
            + " left join ScenarioCell c on c.rowId = r.id and c.scenarioId = :scenario"
            + " where r.cycleId = :cycle";
    private static final String ORDER = " order by i.number nulls last, r.lineLabel, r.initiativeId, r.budgetYear";

    private static final String COPY = "insert into scenario_cell"
            + " (scenario_id, row_id, amount_oere, amount_state, reason, condition_text, revision, changed_by)"
            + " select ?, row_id, amount_oere, amount_state, reason, condition_text, 0, changed_by"
            + " from scenario_cell where scenario_id = ?";

    private static final String SUMS = "select r.budget_year, sum(coalesce(c.amount_oere, 0)) from scenario_cell c"
            + " join allocation_row r on r.id = c.row_id where c.scenario_id = ? group by r.budget_year";

    private static final String GIVEN = "select r.budget_year, r.initiative_id, sum(coalesce(c.amount_oere, 0))"
            + " from scenario_cell c join allocation_row r on r.id = c.row_id where c.scenario_id = ?"
            + " group by r.budget_year, r.initiative_id";

    private static final String ALL_SUMS = "select c.scenario_id, r.budget_year, sum(coalesce(c.amount_oere, 0))"
            + " from scenario_cell c join allocation_row r on r.id = c.row_id"
            + " where r.cycle_id = ? group by c.scenario_id, r.budget_year";

    private static final String COMMITTEES = "select i.id, b.id, b.abbreviation from Initiative i"
            + " join i.committees committee join Body b on b.id = committee"
            + " where i.cycleId = :cycle";

    @Inject
    public JpaScenarios(EntityManager entities) {
        super(entities, Scenario.class);
    }

    @Override
    public Optional<Scenario> findForChange(UUID id) {
        return Optional.ofNullable(entities.find(Scenario.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Scenario> ofCycle(UUID cycleId) {
        return query("select s from Scenario s where s.cycleId = :cycle order by s.round, s.number, s.name")
                .setParameter("cycle", cycleId)
                .getResultList();
    }

    @Override
    public Map<UUID, ScenarioCell> cells(UUID scenarioId, Collection<UUID> rowIds) {
        return entities.createQuery(
                        "select c from ScenarioCell c where c.scenarioId = :scenario and c.rowId in :rows",
                        ScenarioCell.class)
                .setParameter("scenario", scenarioId)
                .setParameter("rows", rowIds)
                .getResultStream()
                .collect(Collectors.toMap(ScenarioCell::rowId, Function.identity()));
    }

    @Override
    public void add(ScenarioCell cell) {
        entities.persist(cell);
    }

    @Override
    public void copyCells(UUID from, UUID to) {
        entities.flush();
        entities.createNativeQuery(COPY)
                .setParameter(1, to)
                .setParameter(2, from)
                .executeUpdate();
    }

    @Override
    public List<ScenarioRow> rows(Scenario scenario) {
        return rows(scenario, "", Map.of(), committees(scenario.cycleId()));
    }

    @Override
    public List<ScenarioRow> rows(Scenario scenario, Collection<UUID> rowIds) {
        return rowIds.isEmpty() ? List.of() : rows(scenario, " and r.id in :rows", Map.of("rows", rowIds), Map.of());
    }

    @Override
    public List<ScenarioRow> rowsSince(Scenario scenario, long revision) {
        return rows(scenario, " and c.revision > :revision", Map.of("revision", revision), Map.of());
    }

    private List<ScenarioRow> rows(
            Scenario scenario, String where, Map<String, ?> parameters, Map<UUID, List<Committee>> committees) {
        var query = entities.createQuery(ROWS + where + ORDER, Object[].class)
                .setParameter("scenario", scenario.id())
                .setParameter("cycle", scenario.cycleId());
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(found -> RowColumns.row(found, committees))
                .toList();
    }

    private Map<UUID, List<Committee>> committees(UUID cycleId) {
        var committees = new HashMap<UUID, List<Committee>>();
        entities.createQuery(COMMITTEES + " order by b.abbreviation", Object[].class)
                .setParameter("cycle", cycleId)
                .getResultStream()
                .forEach(found -> committees
                        .computeIfAbsent((UUID) found[0], id -> new ArrayList<>())
                        .add(new Committee((UUID) found[1], (String) found[2])));
        return committees;
    }

    @Override
    public Map<Integer, Money> sums(UUID scenarioId) {
        entities.flush();
        List<?> found =
                entities.createNativeQuery(SUMS).setParameter(1, scenarioId).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        sum -> ((Number) sum[0]).intValue(), sum -> new Money(((Number) sum[1]).longValue())));
    }

    @Override
    public List<Given> given(UUID scenarioId) {
        entities.flush();
        List<?> found =
                entities.createNativeQuery(GIVEN).setParameter(1, scenarioId).getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(sum -> new Given(
                        ((Number) sum[0]).intValue(), (UUID) sum[1], new Money(((Number) sum[2]).longValue())))
                .toList();
    }

    @Override
    public Map<UUID, Map<Integer, Money>> allSums(UUID cycleId) {
        List<?> found =
                entities.createNativeQuery(ALL_SUMS).setParameter(1, cycleId).getResultList();
        var sums = new HashMap<UUID, Map<Integer, Money>>();
        found.stream()
                .map(Object[].class::cast)
                .forEach(sum -> sums.computeIfAbsent((UUID) sum[0], id -> new HashMap<>())
                        .put(((Number) sum[1]).intValue(), new Money(((Number) sum[2]).longValue())));
        return sums;
    }

    @Override
    public void add(ScenarioComment comment) {
        entities.persist(comment);
    }

    @Override
    public List<ScenarioComment> comments(UUID scenarioId) {
        return entities.createQuery(
                        "select c from ScenarioComment c where c.scenarioId = :scenario order by c.writtenAt, c.id",
                        ScenarioComment.class)
                .setParameter("scenario", scenarioId)
                .getResultList();
    }
}
