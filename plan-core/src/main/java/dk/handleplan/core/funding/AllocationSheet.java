package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.shared.Amount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * The whole allocation of a cycle as a table: a line for each initiative and other purpose, in it a cell for each budget year,
 * and what each year's pool has left.
 *
 * @param plan the title of the plan
 * @param exampleFigures whether its amounts are examples that nobody decided
 * @param state null where the allocation has not begun
 */
public record AllocationSheet(
        UUID cycleId,
        int planYear,
        String plan,
        boolean exampleFigures,
        AllocationState state,
        int round,
        List<YearSum> years,
        List<SheetLine> lines) {

    /** A line of the table with its cells in the order of the budget years. */
    public record SheetLine(
            UUID initiativeId,
            Integer number,
            String title,
            String goal,
            String unit,
            String reason,
            List<AllocationLine> cells) {

        static SheetLine of(List<AllocationLine> cells) {
            var first = cells.get(0);
            return new SheetLine(
                    first.initiativeId(),
                    first.number(),
                    first.title(),
                    first.goal(),
                    first.unit(),
                    first.reason(),
                    List.copyOf(cells));
        }

        public boolean isInitiative() {
            return initiativeId != null;
        }

        /** Whether money was applied for and none is granted in any year. */
        public boolean isUnfunded() {
            return isInitiative() && cells.stream().noneMatch(cell -> isPositive(cell.granted()));
        }

        private static boolean isPositive(Amount amount) {
            return !amount.orZeroInSum().isZero();
        }
    }

    /** @param allocation null where it has not begun */
    static AllocationSheet of(PlanCycle cycle, Allocation allocation, List<YearPool> pools, List<AllocationLine> rows) {
        var state = allocation == null ? null : allocation.state();
        return new AllocationSheet(
                cycle.id(),
                cycle.year(),
                cycle.title(),
                cycle.hasExampleFigures(),
                state,
                allocation == null ? 1 : allocation.round(),
                pools.stream()
                        .map(pool -> YearSum.of(cycle.id(), state, pool, in(pool.budgetYear(), rows)))
                        .toList(),
                lines(rows));
    }

    private static List<SheetLine> lines(List<AllocationLine> rows) {
        var byLine = new LinkedHashMap<Object, List<AllocationLine>>();
        for (var row : rows) {
            var line = row.isInitiative() ? row.initiativeId() : row.title();
            byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(row);
        }
        return byLine.values().stream().map(SheetLine::of).toList();
    }

    private static List<AllocationLine> in(int year, List<AllocationLine> rows) {
        return rows.stream().filter(row -> row.budgetYear() == year).toList();
    }

    public boolean hasBegun() {
        return state != null;
    }

    public boolean isProposing() {
        return state == AllocationState.PROPOSING;
    }

    public boolean isDeciding() {
        return state == AllocationState.DECIDING;
    }

    public boolean isDecided() {
        return state == AllocationState.DECIDED;
    }
}
