package dk.handleplan.core.progress;

import dk.handleplan.core.policy.Goal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The goals of a plan by the units that lead its granted initiatives: what each does for each, and where something is missing.
 *
 * @param goals those of the policy, also those that nobody does anything for; then what initiatives name besides
 */
public record Matrix(List<GoalColumn> goals, List<UnitRow> units) {

    /**
     * @param id null for what names no goal
     * @param gap null where nothing is missing
     */
    public record GoalColumn(UUID id, String name, Gap.Kind gap) {}

    /**
     * @param cells one for each goal, in their order
     * @param gap null where nothing is missing
     */
    public record UnitRow(UUID id, String name, Tally tally, List<Cell> cells, Gap.Kind gap) {}

    /** Empty where the unit does nothing for the goal. */
    public record Cell(GoalColumn goal, Tally tally) {}

    /** What is missing of a goal or of a unit. */
    public record Gap(Kind kind, String name) {

        /** What can be missing. */
        public enum Kind {
            GOAL_WITHOUT_INITIATIVE,
            GOAL_WITHOUT_TARGET,
            UNIT_WITHOUT_REPORT
        }
    }

    static Matrix of(List<Goal> policy, List<MatrixCell> cells) {
        var goals = names(policy, cells).entrySet().stream()
                .map(goal -> new GoalColumn(goal.getKey(), goal.getValue(), gapOf(goal.getKey(), cells)))
                .toList();
        var units = cells.stream()
                .map(MatrixCell::unitId)
                .distinct()
                .map(unit -> row(unit, goals, cells))
                .toList();
        return new Matrix(goals, units);
    }

    private static Map<UUID, String> names(List<Goal> policy, List<MatrixCell> cells) {
        var names = new LinkedHashMap<UUID, String>();
        policy.forEach(goal -> names.put(goal.id(), goal.shortLabel()));
        cells.stream()
                .filter(cell -> cell.goalId() != null)
                .forEach(cell -> names.putIfAbsent(cell.goalId(), cell.goal()));
        cells.stream().filter(cell -> cell.goalId() == null).forEach(cell -> names.put(null, null));
        return names;
    }

    private static Gap.Kind gapOf(UUID goal, List<MatrixCell> cells) {
        var own = cells.stream().filter(of(goal)).toList();
        if (own.isEmpty()) {
            return Gap.Kind.GOAL_WITHOUT_INITIATIVE;
        }
        var hasTarget = own.stream().anyMatch(cell -> cell.withTarget() > 0);
        return hasTarget || goal == null ? null : Gap.Kind.GOAL_WITHOUT_TARGET;
    }

    private static UnitRow row(UUID unit, List<GoalColumn> goals, List<MatrixCell> all) {
        var own = all.stream().filter(cell -> cell.unitId().equals(unit)).toList();
        var cells = goals.stream()
                .map(goal -> new Cell(goal, sum(own.stream().filter(of(goal.id())))))
                .toList();
        var tally = sum(own.stream());
        var gap = tally.isSilent() ? Gap.Kind.UNIT_WITHOUT_REPORT : null;
        return new UnitRow(unit, own.get(0).unit(), tally, cells, gap);
    }

    private static Predicate<MatrixCell> of(UUID goal) {
        return cell -> Objects.equals(cell.goalId(), goal);
    }

    private static Tally sum(Stream<MatrixCell> cells) {
        return cells.map(MatrixCell::tally).reduce(Tally.NONE, Tally::plus);
    }

    /** Of the whole plan, each initiative once. */
    public Tally total() {
        return units.stream().map(UnitRow::tally).reduce(Tally.NONE, Tally::plus);
    }

    public List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        goals.stream().filter(goal -> goal.gap() != null).forEach(goal -> gaps.add(new Gap(goal.gap(), goal.name())));
        units.stream().filter(unit -> unit.gap() != null).forEach(unit -> gaps.add(new Gap(unit.gap(), unit.name())));
        return gaps;
    }
}
