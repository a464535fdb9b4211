package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The sums of an allocation in one budget year.
 *
 * @param total what came into the pool; blank where no appropriation is set
 * @param committed what the pool has already given to others than this allocation, and what others claim as long as this one
 *     is open
 * @param remaining what this allocation would leave, or has left once it binds
 * @param earmarks what is reserved, and what this allocation leaves of it
 */
public record YearSum(
        int year,
        Amount total,
        Amount committed,
        Amount applied,
        Amount recommended,
        Amount proposed,
        Amount decided,
        Amount granted,
        Amount remaining,
        List<EarmarkLeft> earmarks) {

    static YearSum of(UUID cycleId, AllocationState state, YearPool year, List<AllocationLine> rows) {
        var pool = year.pool();
        var total = pool.entries().isEmpty() ? Amount.blank() : pool.total();
        var given = pool.allocatedByOthers(cycleId);
        var committed = isOpen(state) ? Sum.of(List.of(given, Amount.of(year.claimedByOthers()))) : given;
        var proposed = sum(rows, AllocationLine::proposed);
        var decided = sum(rows, AllocationLine::decided);
        return new YearSum(
                pool.budgetYear(),
                total,
                committed,
                sum(rows, AllocationLine::applied),
                sum(rows, AllocationLine::recommended),
                proposed,
                decided,
                sum(rows, AllocationLine::granted),
                isOpen(state)
                        ? Sum.left(total, committed, state == AllocationState.PROPOSING ? proposed : decided)
                        : pool.remaining(),
                earmarks(cycleId, state, year, rows));
    }

    private static List<EarmarkLeft> earmarks(
            UUID cycleId, AllocationState state, YearPool year, List<AllocationLine> rows) {
        var room = YearRoom.of(year, cycleId);
        rows.forEach(row -> room.give(row.initiativeId(), standing(state, row).orZeroInSum()));
        return room.earmarks();
    }

    private static Amount standing(AllocationState state, AllocationLine row) {
        if (state == AllocationState.DECIDED) {
            return row.granted();
        }
        return state == AllocationState.DECIDING ? row.decided() : row.proposed();
    }

    private static boolean isOpen(AllocationState state) {
        return state == AllocationState.PROPOSING || state == AllocationState.DECIDING;
    }

    /** A column in which nothing is written sums to nothing written, not to zero. */
    private static Amount sum(List<AllocationLine> rows, Function<AllocationLine, Amount> column) {
        var sum = Sum.of(rows.stream().map(column).toList());
        return sum.isKnown() && rows.stream().noneMatch(row -> column.apply(row).isKnown()) ? Amount.blank() : sum;
    }

    /** What this allocation may give away in all. */
    public Amount available() {
        return Sum.left(total, committed);
    }

    /** Whether more is claimed than there is. */
    public boolean isOver() {
        return remaining.orZeroInSum().isNegative();
    }

    /** What is left, or what is missing where more is claimed than there is. */
    public Amount shownRemaining() {
        return isOver() ? Amount.of(Money.ZERO.minus(remaining.orZeroInSum())) : remaining;
    }
}
