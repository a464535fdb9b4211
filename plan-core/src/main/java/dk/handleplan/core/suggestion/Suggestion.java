package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * The best allocation that was found; people decide.
 *
 * @param lines in the order of the question
 * @param gap how much better another could be at most, as a part of it; 0 where none is
 */
public record Suggestion(List<Line> lines, double gap) {

    /** Whether nothing better exists, to the step of the amounts. */
    public boolean isBest() {
        return gap == 0;
    }

    /**
     * What an initiative gets.
     *
     * @param amounts by budget year; zero where it gets nothing
     * @param turningScore the lowest priority with which it is worth its money; none where no priority decides, or is enough
     * @param lacking how much more the pools would need for its least amounts; zero where that is not what is in the way
     */
    public record Line(Wish wish, SortedMap<Integer, Money> amounts, Why why, OptionalInt turningScore, Money lacking) {

        public Money total() {
            return Money.sum(amounts.values());
        }
    }
}
