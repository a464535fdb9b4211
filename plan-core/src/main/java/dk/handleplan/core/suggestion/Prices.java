package dk.handleplan.core.suggestion;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a krone of each year's pool costs others, what a krone for each goal's share earns, and how much cheaper what is reserved is. Whatever the prices are, nothing
 * is worth more than {@link #bound()}; and who gains much at them is in every better allocation, who loses much in none.
 */
final class Prices {

    private static final double NEARLY = 0.01;

    private final Weighing weighing;
    private final double[] pool;
    private final double[] share;
    private final double[] reserve;
    private final double[] left;
    private final double[] met;
    private final double[] drawn;
    private final double bound;

    Prices(Weighing weighing, double[] pool, double[] share, double[] reserve) {
        this.weighing = weighing;
        this.pool = pool;
        this.share = share;
        this.reserve = reserve;
        this.left = IntStream.range(0, pool.length).mapToDouble(weighing::pool).toArray();
        this.met = IntStream.range(0, share.length)
                .mapToDouble(s -> -weighing.share(s))
                .toArray();
        this.drawn = IntStream.range(0, reserve.length)
                .mapToDouble(r -> -weighing.reserve(r))
                .toArray();
        var bound = product(pool, left) + product(share, met) + product(reserve, drawn);
        for (var i = 0; i < weighing.size(); i++) {
            bound += takeBest(i);
        }
        this.bound = bound;
    }

    private static double product(double[] some, double[] others) {
        return IntStream.range(0, some.length)
                .mapToDouble(k -> some[k] * others[k])
                .sum();
    }

    /** What the initiative gains if it takes what is best for it at these prices. */
    private double takeBest(int i) {
        var gain = gain(i);
        if (weighing.isOut(i) || gain <= 0 && !weighing.isIn(i)) {
            return 0;
        }
        for (var y = 0; y < pool.length; y++) {
            take(i, y, surplus(i, y) > 0 ? weighing.most(i, y) : weighing.least(i, y));
        }
        return gain;
    }

    private void take(int i, int y, double amount) {
        left[y] -= amount;
        if (weighing.shareOf(i, y) >= 0) {
            met[weighing.shareOf(i, y)] += amount;
        }
        if (weighing.reserveOf(i, y) >= 0) {
            drawn[weighing.reserveOf(i, y)] += amount;
        }
    }

    /** The prices at which the bound is lowest, or nearly. */
    static Prices of(Weighing weighing) {
        var first = new Prices(
                weighing, new double[weighing.years()], new double[weighing.shares()], new double[weighing.reserves()]);
        return new PriceSearch(weighing, first).cheapest();
    }

    /**
     * Prices that have risen where more is asked for than there is, and fallen where less is.
     *
     * @param target a bound that cannot be lower
     * @param length how far towards it
     */
    Prices towards(double target, double length) {
        var steepness = product(left, left) + product(met, met) + product(drawn, drawn);
        var stride = steepness == 0 ? 0 : length * (bound - target) / steepness;
        var dearer = moved(pool, left, stride);
        return new Prices(
                weighing, dearer, capped(moved(share, met, stride)), discounts(moved(reserve, drawn, stride), dearer));
    }

    private static double[] moved(double[] prices, double[] slope, double stride) {
        return IntStream.range(0, prices.length)
                .mapToDouble(k -> Math.max(0, prices[k] - stride * slope[k]))
                .toArray();
    }

    private static double[] capped(double[] prices) {
        return Arrays.stream(prices)
                .map(price -> Math.min(price, Weighing.SHORTFALL))
                .toArray();
    }

    /** Nobody is paid for taking what is reserved for him. */
    private double[] discounts(double[] discounts, double[] prices) {
        return IntStream.range(0, discounts.length)
                .mapToDouble(r -> Math.min(discounts[r], prices[weighing.yearOfReserve(r)]))
                .toArray();
    }

    /** What a krone is worth to an initiative in a year beyond its price. */
    double surplus(int i, int y) {
        return surplus(weighing.weight(i), i, y);
    }

    private double surplus(double weight, int i, int y) {
        return weight - pool[y] + forShare(i, y) + discount(i, y);
    }

    private double forShare(int i, int y) {
        var s = weighing.shareOf(i, y);
        return s < 0 ? 0 : share[s];
    }

    private double discount(int i, int y) {
        var r = weighing.reserveOf(i, y);
        return r < 0 ? 0 : reserve[r];
    }

    /** What it is worth at best that the initiative gets something. */
    double gain(int i) {
        return gain(weighing.weight(i), i);
    }

    private double gain(double weight, int i) {
        var gain = 0.0;
        for (var y = 0; y < pool.length; y++) {
            var surplus = surplus(weight, i, y);
            gain += surplus * (surplus > 0 ? weighing.most(i, y) : weighing.least(i, y));
        }
        return gain;
    }

    /** The lowest priority with which the initiative is worth its money; above 100 if none is high enough. */
    int turningScore(int i) {
        return IntStream.rangeClosed(0, 100)
                .filter(score -> gain(score, i) > 0)
                .findFirst()
                .orElse(101);
    }

    /** Whether only its goal's share makes it worth its money in a year. */
    boolean isForItsGoal(int i) {
        return IntStream.range(0, pool.length)
                .filter(y -> weighing.most(i, y) > 0)
                .anyMatch(y -> forShare(i, y) > NEARLY && surplus(i, y) - forShare(i, y) < -NEARLY);
    }

    /** Whether only what is reserved for it makes it worth its money in a year. */
    boolean isForItsReserve(int i) {
        return IntStream.range(0, pool.length)
                .filter(y -> weighing.most(i, y) > 0)
                .anyMatch(y -> discount(i, y) > NEARLY && surplus(i, y) - discount(i, y) < -NEARLY);
    }

    double bound() {
        return bound;
    }
}
