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
        var needed = Money.sum(IntStream.range(0, weighing.size())
                .filter(weighing::isIn)
                .mapToObj(i -> Weighing.money(weighing.least(i, y)))
                .toList());
        var available = Weighing.money(weighing.pool(y));
        if (needed.exceeds(available)) {
            var year = String.valueOf(weighing.year(y));
            throw new RuleBroken("suggestion.mustsAbovePool", year, needed.minus(available));
        }
    }

    private static double gap(Core.Found found, Prices prices) {
        var worth = found.draft().worth();
        return found.best() || prices.bound() <= worth ? 0 : (prices.bound() - worth) / Math.abs(prices.bound());
    }
}
