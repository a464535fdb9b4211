package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * Looks for the best allocation: as much as possible to the highest priorities, nothing below what makes sense, shares of goals
 * first of all. Prices of the pools tell what must be in any good allocation; what they leave open is solved exactly
 * (docs/decisions/0034).
 */
final class Suggester {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private Suggester() {}

    /** @throws RuleBroken where what must be in does not fit into a year's pool */
    static Suggestion suggest(Question question) {
        var weighing = new Weighing(question);
        IntStream.range(0, weighing.years()).forEach(y -> mustFit(weighing, y));
        var prices = Prices.of(weighing);
        var found = new Core(weighing, prices, Draft.inTurn(weighing, prices)).solve(PATIENCE);
        var exact = new ExactAmounts(weighing, found.draft());
        return new Suggestion(new Reasons(weighing, prices, exact).lines(), gap(found, prices));
    }

    private static void mustFit(Weighing weighing, int y) {
        var missing = Weighing.money(needed(weighing, y) + unused(weighing, y) - weighing.pool(y));
        if (missing.exceeds(Money.ZERO)) {
            throw new RuleBroken("suggestion.mustsAbovePool", String.valueOf(weighing.year(y)), missing);
        }
    }

    private static double needed(Weighing weighing, int y) {
        return IntStream.range(0, weighing.size())
                .filter(weighing::isIn)
                .mapToDouble(i -> weighing.least(i, y))
                .sum();
    }

    /** What is reserved in a year for others than those that must be in. */
    private static double unused(Weighing weighing, int y) {
        return IntStream.range(0, weighing.reserves())
                .filter(r -> weighing.yearOfReserve(r) == y)
                .mapToDouble(r -> Math.max(0, weighing.reserve(r) - neededOf(weighing, r, y)))
                .sum();
    }

    private static double neededOf(Weighing weighing, int r, int y) {
        return IntStream.range(0, weighing.size())
                .filter(i -> weighing.isIn(i) && weighing.reserveOf(i, y) == r)
                .mapToDouble(i -> weighing.least(i, y))
                .sum();
    }

    private static double gap(Core.Found found, Prices prices) {
        var worth = found.draft().worth();
        return found.best() || prices.bound() <= worth ? 0 : (prices.bound() - worth) / Math.abs(prices.bound());
    }
}
