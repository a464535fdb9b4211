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
 * Several amounts typed at once for the administration's proposal. Each is tried by itself; together with what stands they must
 * fit into the pool of every budget year, else those of that year that would raise a row are refused together.
 */
final class NewAmounts {

    /** An amount that was read and found reasonable for its row; {@code reason} may be null. */
    record Cell(AllocationRow row, Amount standing, Amount amount, String reason) {

        Money raise() {
            return amount.orZeroInSum().minus(standing.orZeroInSum());
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

    /** Holds back what the pool of its year cannot bear. */
    void mustFit(YearPool pool) {
        var mine = accepted.stream()
                .filter(cell -> cell.row().budgetYear() == pool.budgetYear())
                .toList();
        var sum = sumIn(pool.budgetYear())
                .plus(Money.sum(mine.stream().map(Cell::raise).toList()));
        if (sum.exceeds(pool.available())) {
            mine.stream().filter(cell -> cell.raise().exceeds(Money.ZERO)).forEach(cell -> refuse(cell, pool, sum));
        }
    }

    private void refuse(Cell cell, YearPool pool, Money sum) {
        accepted.remove(cell);
        refused.add(new Refusal(
                cell.row().id(),
                new RuleBroken("funding.abovePool", String.valueOf(pool.budgetYear()), sum.minus(pool.available()))));
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
