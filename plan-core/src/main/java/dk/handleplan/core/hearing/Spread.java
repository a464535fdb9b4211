package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Money;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How far recommended amounts lie apart: lowest, median and highest of those who have an opinion. */
public record Spread(int count, Money lowest, Money median, Money highest) {

    public static Optional<Spread> of(Collection<Money> amounts) {
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        var sorted = amounts.stream().sorted().toList();
        return Optional.of(new Spread(sorted.size(), sorted.get(0), median(sorted), sorted.get(sorted.size() - 1)));
    }

    private static Money median(List<Money> sorted) {
        var upper = sorted.get(sorted.size() / 2);
        if (sorted.size() % 2 == 1) {
            return upper;
        }
        var lower = sorted.get(sorted.size() / 2 - 1);
        return new Money((lower.oere() + upper.oere()) / 2);
    }

    public boolean isAgreement() {
        return lowest.equals(highest);
    }
}
