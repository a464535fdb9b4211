package dk.handleplan.core.presentation;

import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What is granted to an initiative for a budget year, and what has been spent of it so far. */
public record YearSpending(int year, Stated granted, Stated spent) {

    /** Years with a grant, or with something spent, and the plan year in any case. */
    static List<YearSpending> of(int planYear, Map<Integer, Amount> granted, Map<Integer, Amount> spent) {
        var years = new TreeSet<>(granted.keySet());
        years.addAll(spent.keySet());
        years.add(planYear);
        return years.stream()
                .filter(year -> year == planYear || isStated(granted, year) || isStated(spent, year))
                .map(year -> new YearSpending(year, stated(granted, year), stated(spent, year)))
                .toList();
    }

    private static boolean isStated(Map<Integer, Amount> amounts, int year) {
        return Optional.ofNullable(amounts.get(year))
                .filter(amount -> !amount.isBlank())
                .isPresent();
    }

    private static Stated stated(Map<Integer, Amount> amounts, int year) {
        return Stated.of(amounts.getOrDefault(year, Amount.blank()));
    }
}
