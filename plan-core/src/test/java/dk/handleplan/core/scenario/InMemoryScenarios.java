package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.AllocationRows;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.InMemory;
import dk.handleplan.core.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Goals, units and committees are named by their ids: their names stand in other repositories. */
public class InMemoryScenarios extends InMemory<Scenario> implements Scenarios {

    private final AllocationRows rows;
    private final Initiatives initiatives;
    private final Map<UUID, Map<UUID, ScenarioCell>> cells = new HashMap<>();
    private final List<ScenarioComment> comments = new ArrayList<>();

    public InMemoryScenarios(AllocationRows rows, Initiatives initiatives) {
        this.rows = rows;
        this.initiatives = initiatives;
    }

    @Override
    public Optional<Scenario> findForChange(UUID id) {
        return find(id);
    }

    @Override
    public List<Scenario> ofCycle(UUID cycleId) {
        return all(scenario -> scenario.cycleId().equals(cycleId)).toList();
    }

    @Override
    public Map<UUID, ScenarioCell> cells(UUID scenarioId, Collection<UUID> rowIds) {
        return of(scenarioId).entrySet().stream()
                .filter(cell -> rowIds.contains(cell.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<UUID, ScenarioCell> of(UUID scenarioId) {
        return cells.computeIfAbsent(scenarioId, id -> new LinkedHashMap<>());
    }

    @Override
    public void add(ScenarioCell cell) {
        of(cell.scenarioId()).put(cell.rowId(), cell);
    }

    @Override
    public void copyCells(UUID from, UUID to) {
        of(from).values().forEach(cell -> add(copy(cell, to)));
    }

    private static ScenarioCell copy(ScenarioCell cell, UUID to) {
        var copy = new ScenarioCell(to, cell.rowId());
        copy.set(cell.stand(), 0, cell.changedBy());
        return copy;
    }

    @Override
    public List<ScenarioRow> rows(Scenario scenario) {
        return rows.ofCycle(scenario.cycleId()).stream()
                .map(row -> row(row, of(scenario.id()).get(row.id())))
                .toList();
    }

    private ScenarioRow row(AllocationRow row, ScenarioCell cell) {
        var initiative = row.initiativeId().flatMap(initiatives::find);
        return new ScenarioRow(
                row.id(),
                row.initiativeId().orElse(null),
                initiative.flatMap(Initiative::number).orElse(null),
                initiative.map(Initiative::title).or(row::lineLabel).orElseThrow(),
                initiative.flatMap(Initiative::goalGroupId).orElse(null),
                initiative.flatMap(Initiative::goalGroupId).map(UUID::toString).orElse(null),
                null,
                null,
                initiative.map(InMemoryScenarios::committees).orElse(List.of()),
                ApplicationKind.NEW,
                row.budgetYear(),
                row.applied(),
                row.recommended(),
                row.decided(),
                row.granted(),
                cell == null ? Stand.NONE : cell.stand(),
                cell == null ? null : cell.changedBy());
    }

    private static List<ScenarioRow.Committee> committees(Initiative initiative) {
        return initiative.committees().stream()
                .map(id -> new ScenarioRow.Committee(id, id.toString()))
                .toList();
    }

    @Override
    public List<ScenarioRow> rows(Scenario scenario, Collection<UUID> rowIds) {
        return rows(scenario).stream()
                .filter(row -> rowIds.contains(row.rowId()))
                .toList();
    }

    @Override
    public List<ScenarioRow> rowsSince(Scenario scenario, long revision) {
        return rows(scenario).stream()
                .filter(row -> of(scenario.id()).containsKey(row.rowId())
                        && of(scenario.id()).get(row.rowId()).revision() > revision)
                .toList();
    }

    @Override
    public Map<Integer, Money> sums(UUID scenarioId) {
        var sums = new HashMap<Integer, Money>();
        find(scenarioId)
                .map(this::rows)
                .orElse(List.of())
                .forEach(row -> sums.merge(row.budgetYear(), row.amount().orZeroInSum(), Money::plus));
        return sums;
    }

    @Override
    public List<Given> given(UUID scenarioId) {
        return find(scenarioId).map(this::rows).orElse(List.of()).stream()
                .map(row -> new Given(
                        row.budgetYear(), row.initiativeId(), row.amount().orZeroInSum()))
                .toList();
    }

    @Override
    public Map<UUID, Map<Integer, Money>> allSums(UUID cycleId) {
        return ofCycle(cycleId).stream().collect(Collectors.toMap(Scenario::id, scenario -> sums(scenario.id())));
    }

    @Override
    public void add(ScenarioComment comment) {
        comments.add(comment);
    }

    @Override
    public List<ScenarioComment> comments(UUID scenarioId) {
        return comments.stream().filter(c -> c.scenarioId().equals(scenarioId)).toList();
    }
}
