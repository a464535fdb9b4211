package dk.handleplan.core.scenario;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The minimum share of a goal: no goal can get more than its initiatives applied for, so where that is less, that is enough.
 */
final class GoalShares {

    private final List<ScenarioRow> rows;
    private final Map<Integer, Money> available;

    GoalShares(List<ScenarioRow> rows, Map<Integer, Money> available) {
        this.rows = rows;
        this.available = available;
    }

    /** A sentence for each goal and budget year that gets less than its share. */
    List<RuleBroken> unmet(AllocationRules rules) {
        return rules.goalShares().stream()
                .flatMap(share -> available.keySet().stream().flatMap(year -> unmet(share, year).stream()))
                .toList();
    }

    private Optional<RuleBroken> unmet(AllocationRules.GoalShare share, int year) {
        var mine = rows.stream()
                .filter(row -> row.budgetYear() == year && share.goalId().equals(row.goalId()))
                .toList();
        var given = sum(mine, row -> row.amount().orZeroInSum());
        var least = smaller(
                available.get(year).percent(share.percent()),
                sum(mine, row -> row.applied().orZeroInSum()));
        return least.exceeds(given)
                ? Optional.of(new RuleBroken(
                        "scenario.belowGoalShare", goal(mine, share.goalId()), given, String.valueOf(year), least))
                : Optional.empty();
    }

    private static String goal(List<ScenarioRow> mine, UUID id) {
        return mine.isEmpty() ? id.toString() : mine.get(0).goal();
    }

    private static Money smaller(Money one, Money other) {
        return one.exceeds(other) ? other : one;
    }

    private static Money sum(List<ScenarioRow> summed, Function<ScenarioRow, Money> column) {
        return Money.sum(summed.stream().map(column).toList());
    }
}
