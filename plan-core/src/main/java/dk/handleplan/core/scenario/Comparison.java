package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Scenarios side by side, in groups: what was applied for in each and what each scenario gives.
 *
 * @param total of all groups; an initiative of two committees stands in two groups and counts once here
 */
public record Comparison(By by, List<Scenario> scenarios, List<Group> groups, Group total) {

    /** What is put into groups. */
    public enum By {
        GOAL,
        COMMITTEE,
        UNIT,
        YEAR,
        INITIATIVE
    }

    /** @param name null for the total, blank for what belongs to none */
    public record Group(String name, Money applied, List<Money> given) {

        public boolean isSameInAll() {
            return given.stream().distinct().count() == 1;
        }
    }

    /** @param rows those of each scenario, in its order */
    static Comparison of(By by, List<Scenario> scenarios, List<List<ScenarioRow>> rows) {
        var groups = byName(by, rows).entrySet().stream()
                .map(named -> group(named.getKey(), named.getValue()))
                .filter(group -> by != By.INITIATIVE || !group.isSameInAll())
                .toList();
        return new Comparison(by, scenarios, groups, group(null, rows));
    }

    /** In one pass; within each name by scenario. */
    private static Map<String, List<List<ScenarioRow>>> byName(By by, List<List<ScenarioRow>> rows) {
        var groups = new LinkedHashMap<String, List<List<ScenarioRow>>>();
        for (var scenario = 0; scenario < rows.size(); scenario++) {
            for (var row : rows.get(scenario)) {
                var place = scenario;
                namesOf(by, row)
                        .forEach(name -> groups.computeIfAbsent(name, key -> emptyFor(rows))
                                .get(place)
                                .add(row));
            }
        }
        return groups;
    }

    private static List<List<ScenarioRow>> emptyFor(List<List<ScenarioRow>> rows) {
        return rows.stream()
                .<List<ScenarioRow>>map(scenario -> new ArrayList<>())
                .toList();
    }

    /** @param mine the rows that belong to the group, by scenario */
    private static Group group(String name, List<List<ScenarioRow>> mine) {
        var applied = sum(mine.get(0), row -> row.applied().orZeroInSum());
        return new Group(name, applied, mine.stream().map(Comparison::given).toList());
    }

    private static Money given(List<ScenarioRow> rows) {
        return sum(rows, row -> row.amount().orZeroInSum());
    }

    private static Money sum(List<ScenarioRow> rows, Function<ScenarioRow, Money> column) {
        return Money.sum(rows.stream().map(column).toList());
    }

    private static List<String> namesOf(By by, ScenarioRow row) {
        return switch (by) {
            case GOAL -> List.of(orBlank(row.goal()));
            case UNIT -> List.of(orBlank(row.unit()));
            case YEAR -> List.of(String.valueOf(row.budgetYear()));
            case INITIATIVE -> List.of(row.title());
            case COMMITTEE -> committees(row);
        };
    }

    private static List<String> committees(ScenarioRow row) {
        return row.committees().isEmpty()
                ? List.of("")
                : row.committees().stream()
                        .map(ScenarioRow.Committee::abbreviation)
                        .toList();
    }

    private static String orBlank(String name) {
        return name == null ? "" : name;
    }

    /** The largest figure in any group, for a chart. */
    public Money largest() {
        var all = new ArrayList<Money>(List.of(Money.ZERO));
        groups.forEach(group -> {
            all.add(group.applied());
            all.addAll(group.given());
        });
        return all.stream().max(Money::compareTo).orElse(Money.ZERO);
    }
}
