package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A draft in whole øre: never above a pool, the least or the most of an initiative to the øre, and whole steps in between. What
 * rounding leaves goes to the highest priorities.
 */
final class ExactAmounts {

    private static final long ONE_KRONE = 100;

    private final Weighing weighing;
    private final long step;
    private final long[][] amounts;

    ExactAmounts(Weighing weighing, Draft draft) {
        this.weighing = weighing;
        this.step = weighing.question().step().oere();
        this.amounts = IntStream.range(0, weighing.size())
                .mapToObj(i -> years().mapToLong(y -> draft.isIn(i) ? rounded(i, y, draft.amount(i, y)) : 0)
                        .toArray())
                .toArray(long[][]::new);
        IntStream.range(0, weighing.size())
                .boxed()
                .filter(draft::isIn)
                .sorted(Comparator.comparingDouble(i -> -weighing.weight(i)))
                .forEach(i -> years().forEach(y -> raise(i, y)));
    }

    private long rounded(int i, int y, double units) {
        var oere = Weighing.money(units).oere();
        if (most(i, y) - oere <= ONE_KRONE) {
            return most(i, y);
        }
        return Math.max(least(i, y), (oere + ONE_KRONE) / step * step);
    }

    private void raise(int i, int y) {
        var room = Math.min(leftFor(i, y), most(i, y) - amounts[i][y]);
        var isWhole = amounts[i][y] + room == most(i, y);
        var raised = isWhole ? amounts[i][y] + room : (amounts[i][y] + room) / step * step;
        amounts[i][y] = Math.max(amounts[i][y], raised);
    }

    private long left(int y) {
        var pool = weighing.question().available().get(weighing.year(y)).oere();
        return pool
                - IntStream.range(0, amounts.length)
                        .mapToLong(i -> amounts[i][y])
                        .sum();
    }

    /** What is free in a year, and what is reserved for the initiative. */
    private long leftFor(int i, int y) {
        var forOthers = IntStream.range(0, weighing.reserves())
                .filter(r -> weighing.yearOfReserve(r) == y && weighing.reserveOf(i, y) != r)
                .mapToLong(r -> unused(r, y))
                .sum();
        return left(y) - forOthers;
    }

    private long unused(int r, int y) {
        var drawn = IntStream.range(0, amounts.length)
                .filter(i -> weighing.reserveOf(i, y) == r)
                .mapToLong(i -> amounts[i][y])
                .sum();
        return Math.max(0, weighing.question().reserves().get(r).amount().oere() - drawn);
    }

    private long least(int i, int y) {
        return Weighing.money(weighing.least(i, y)).oere();
    }

    private long most(int i, int y) {
        return Weighing.money(weighing.most(i, y)).oere();
    }

    Money amount(int i, int y) {
        return new Money(amounts[i][y]);
    }

    Money left(int i, int y) {
        return new Money(leftFor(i, y));
    }

    boolean isNothing(int i) {
        return years().allMatch(y -> amounts[i][y] == 0);
    }

    boolean isWhole(int i) {
        return years().allMatch(y -> amounts[i][y] == most(i, y));
    }

    private IntStream years() {
        return IntStream.range(0, weighing.years());
    }
}
