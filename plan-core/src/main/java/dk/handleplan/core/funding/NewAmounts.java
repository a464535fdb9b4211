package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.StaleData;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

        UUID initiativeId() {
            return row.initiativeId().orElse(null);
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
    void mustFit(YearRoom room) {
        rows.stream()
                .filter(row -> row.budgetYear() == room.year())
                .forEach(row -> room.give(
                        row.initiativeId().orElse(null), row.proposed().orZeroInSum()));
        var mine = accepted.stream()
                .filter(cell -> cell.row().budgetYear() == room.year())
                .toList();
        mine.stream().filter(cell -> !cell.isRaise()).forEach(cell -> room.give(cell.initiativeId(), cell.raise()));
        mine.stream().filter(Cell::isRaise).forEach(cell -> giveIfThereIsRoom(cell, room));
    }

    private void giveIfThereIsRoom(Cell cell, YearRoom room) {
        if (cell.raise().exceeds(room.leftFor(cell.initiativeId()))) {
            accepted.remove(cell);
            refused.add(new Refusal(cell.row().id(), room.tooMuch(cell.initiativeId(), cell.raise())));
        } else {
            room.give(cell.initiativeId(), cell.raise());
        }
    }

    List<Cell> accepted() {
        return List.copyOf(accepted);
    }

    List<Refusal> refused() {
        return List.copyOf(refused);
    }
}
