package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Several amounts typed at once for the administration's proposal. Each is tried by itself; a raise that the pool of its budget
 * year has no room for is refused alone.
 */
final class NewAmounts {

    /** An amount that was read and found reasonable for its row; {@code reason} may be null. */
    record Cell(AllocationRow row, Amount standing, Amount amount, String reason) {

        Money raise() {
            return amount.orZeroInSum().minus(standing.orZeroInSum());
        }

        boolean isRaise() {
            return raise().exceeds(Money.ZERO);
        }

        boolean isChanged() {
            return !amount.equals(standing)
                    || !Objects.equals(reason, row.reason().orElse(null));
        }
    }

    private final List<AllocationRow> rows;
    private final List<Cell> accepted = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();

    NewAmounts(List<TypedAmount> typed, List<AllocationRow> rows) {
        this.rows = rows;
        var byId = rows.stream().collect(Collectors.toMap(AllocationRow::id, Function.identity()));
        typed.stream().filter(t -> byId.containsKey(t.rowId())).forEach(t -> read(t, byId.get(t.rowId())));
    }

    private void read(TypedAmount typed, AllocationRow row) {
        try {
            var cell = new Cell(row, row.proposed(), typed.amount(), typed.reasonFor(row));
            if (cell.isChanged()) {
                mustBeAsSeen(typed, cell);
                row.mustNotBeNegative(cell.amount());
                row.mustBeReasonable(cell.amount(), cell.reason());
                accepted.add(cell);
            }
        } catch (DomainException because) {
            refused.add(new Refusal(typed.rowId(), because));
        }
    }

    private static void mustBeAsSeen(TypedAmount typed, Cell cell) {
        if (typed.version() != cell.row().version()) {
            throw new StaleData("funding.changedMeanwhile", cell.standing());
        }
    }

    /** What is lowered makes room; then each raise is held back alone that the pool of its year has no room for. */
    void mustFit(YearPool pool) {
        var mine = accepted.stream()
                .filter(cell -> cell.row().budgetYear() == pool.budgetYear())
                .toList();
        var lowered =
                mine.stream().filter(cell -> !cell.isRaise()).map(Cell::raise).toList();
        var left = pool.available().minus(sumIn(pool.budgetYear())).minus(Money.sum(lowered));
        for (var cell : mine.stream().filter(Cell::isRaise).toList()) {
            left = cell.raise().exceeds(left) ? refuse(cell, pool, left) : left.minus(cell.raise());
        }
    }

    private Money refuse(Cell cell, YearPool pool, Money left) {
        accepted.remove(cell);
        var missing = cell.raise().minus(left);
        refused.add(new Refusal(
                cell.row().id(), new RuleBroken("funding.abovePool", String.valueOf(pool.budgetYear()), missing)));
        return left;
    }

    private Money sumIn(int year) {
        return Money.sum(rows.stream()
                .filter(row -> row.budgetYear() == year)
                .map(row -> row.proposed().orZeroInSum())
                .toList());
    }

    List<Cell> accepted() {
        return List.copyOf(accepted);
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }
}
