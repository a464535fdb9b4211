package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.suggestion.Suggestion.Line;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Why each initiative gets what it gets, and what would change it, as the prices of the pools tell. */
final class Reasons {

    private final Weighing weighing;
    private final Prices prices;
    private final ExactAmounts exact;

    Reasons(Weighing weighing, Prices prices, ExactAmounts exact) {
        this.weighing = weighing;
        this.prices = prices;
        this.exact = exact;
    }

    List<Line> lines() {
        return IntStream.range(0, weighing.size()).mapToObj(this::line).toList();
    }

    private Line line(int i) {
        var why = why(i);
        return new Line(
                weighing.wish(i), amounts(i), why, turningScore(i, why), why == Why.ROOM ? lacking(i) : Money.ZERO);
    }

    private SortedMap<Integer, Money> amounts(int i) {
        var amounts = new TreeMap<Integer, Money>();
        weighing.wish(i).years().keySet().forEach(year -> amounts.put(year, Money.ZERO));
        years().filter(y -> amounts.containsKey(weighing.year(y)))
                .forEach(y -> amounts.put(weighing.year(y), exact.amount(i, y)));
        return amounts;
    }

    private Why why(int i) {
        if (weighing.wish(i).mark() != Mark.NONE) {
            return weighing.wish(i).mark() == Mark.MUST ? Why.MUST : Why.CANNOT;
        }
        if (exact.isNothing(i)) {
            return lacking(i).isZero() || prices.gain(i) <= 0 ? Why.PRIORITY : Why.ROOM;
        }
        if (prices.isForItsGoal(i)) {
            return Why.GOAL;
        }
        if (prices.isForItsReserve(i)) {
            return Why.EARMARK;
        }
        return exact.isWhole(i) ? Why.WHOLE : Why.PART;
    }

    private OptionalInt turningScore(int i, Why why) {
        var score = prices.turningScore(i);
        var decides =
                why == Why.WHOLE || why == Why.PART || why == Why.GOAL || why == Why.EARMARK || why == Why.PRIORITY;
        return decides && score <= 100 ? OptionalInt.of(score) : OptionalInt.empty();
    }

    private Money lacking(int i) {
        return Money.sum(years().mapToObj(y -> lacking(i, y)).toList());
    }

    private Money lacking(int i, int y) {
        var least = Weighing.money(weighing.least(i, y));
        return least.exceeds(exact.left(i, y)) ? least.minus(exact.left(i, y)) : Money.ZERO;
    }

    private IntStream years() {
        return IntStream.range(0, weighing.years());
    }
}
