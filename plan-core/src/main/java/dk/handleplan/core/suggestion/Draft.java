package dk.handleplan.core.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An allocation while it is being looked for. */
final class Draft {

    private static final double NEARLY = 0.000_01;

    private static final double MODESTY = 0.5;

    private final Weighing weighing;
    private final double[][] amounts;
    private final double[] left;
    private final double[] reserved;
    private final boolean[] in;

    Draft(Weighing weighing) {
        this.weighing = weighing;
        amounts = new double[weighing.size()][weighing.years()];
        left = years().mapToDouble(weighing::pool).toArray();
        reserved = IntStream.range(0, weighing.reserves())
                .mapToDouble(weighing::reserve)
                .toArray();
        in = new boolean[weighing.size()];
    }

    /** The better of two: those who come first take all they can get, or leave what is worth little more to them to others. */
    static Draft inTurn(Weighing weighing, Prices prices) {
        return Stream.of(0.0, MODESTY)
                .map(modesty -> inTurn(weighing, prices, modesty))
                .max(Comparator.comparingDouble(Draft::worth))
                .orElseThrow();
    }

    /**
     * What must be in comes first, then the shares of goals, then who gains most, as long as the least amounts fit; what is left
     * goes to whom it is worth most.
     */
    private static Draft inTurn(Weighing weighing, Prices prices, double modesty) {
        var draft = new Draft(weighing);
        all(weighing).filter(weighing::isIn).forEach(i -> draft.set(i, y -> weighing.least(i, y)));
        var byGain = all(weighing)
                .filter(i -> !weighing.isIn(i) && !weighing.isOut(i))
                .sorted(Comparator.comparingDouble(i -> -prices.gain(i)))
                .toList();
        IntStream.range(0, weighing.shares()).forEach(s -> draft.takeInFor(s, byGain, prices, modesty));
        byGain.forEach(i -> draft.takeIn(i, prices, modesty));
        all(weighing)
                .filter(i -> draft.in[i])
                .sorted(Comparator.comparingDouble(i -> -weighing.weight(i)))
                .forEach(i -> draft.years().forEach(y -> draft.raise(i, y)));
        return draft;
    }

    private void takeInFor(int s, List<Integer> byGain, Prices prices, double modesty) {
        for (var i : byGain) {
            if (counts(s, i) && lacking(s) > NEARLY) {
                takeIn(i, prices, modesty);
                years().filter(y -> in[i] && weighing.shareOf(i, y) == s).forEach(y -> raise(i, y));
            }
        }
    }

    private boolean counts(int s, int i) {
        return years().anyMatch(y -> weighing.shareOf(i, y) == s);
    }

    private static Stream<Integer> all(Weighing weighing) {
        return IntStream.range(0, weighing.size()).boxed();
    }

    private void takeIn(int i, Prices prices, double modesty) {
        if (!in[i] && years().allMatch(y -> weighing.least(i, y) <= leftFor(i, y) + NEARLY)) {
            set(i, y -> weighing.least(i, y));
            years().filter(y -> prices.surplus(i, y) > modesty).forEach(y -> raise(i, y));
        }
    }

    private void raise(int i, int y) {
        give(i, y, Math.max(0, Math.min(weighing.most(i, y) - amounts[i][y], leftFor(i, y))));
    }

    private void give(int i, int y, double amount) {
        amounts[i][y] += amount;
        left[y] -= amount;
        if (weighing.reserveOf(i, y) >= 0) {
            reserved[weighing.reserveOf(i, y)] -= amount;
        }
    }

    /** What is free in a year, and what is reserved for the initiative. */
    private double leftFor(int i, int y) {
        var forOthers = IntStream.range(0, reserved.length)
                .filter(r -> weighing.yearOfReserve(r) == y && weighing.reserveOf(i, y) != r)
                .mapToDouble(r -> Math.max(0, reserved[r]))
                .sum();
        return left[y] - forOthers;
    }

    /** The initiative is in, with an amount for each year. */
    void set(int i, IntToDoubleFunction ofYear) {
        in[i] = true;
        years().forEach(y -> give(i, y, ofYear.applyAsDouble(y)));
    }

    boolean isIn(int i) {
        return in[i];
    }

    double amount(int i, int y) {
        return amounts[i][y];
    }

    /** What the priorities make of it, less what shares lack. */
    double worth() {
        var worth = IntStream.range(0, amounts.length)
                .mapToDouble(i -> weighing.weight(i)
                        * years().mapToDouble(y -> amounts[i][y]).sum())
                .sum();
        return worth
                - Weighing.SHORTFALL
                        * IntStream.range(0, weighing.shares())
                                .mapToDouble(this::lacking)
                                .sum();
    }

    private double lacking(int s) {
        var given = IntStream.range(0, amounts.length)
                .mapToDouble(i -> years().filter(y -> weighing.shareOf(i, y) == s)
                        .mapToDouble(y -> amounts[i][y])
                        .sum())
                .sum();
        return Math.max(0, weighing.share(s) - given);
    }

    private IntStream years() {
        return IntStream.range(0, weighing.years());
    }
}
