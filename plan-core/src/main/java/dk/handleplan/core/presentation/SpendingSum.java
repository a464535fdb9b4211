package dk.handleplan.core.presentation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What is granted to several initiatives for a budget year, and what has been spent of it so far.
 *
 * @param goal which they serve; null for none, and in the sum of all
 */
public record SpendingSum(StatusDocument.Goal goal, int year, Together granted, Together spent) {

    /**
     * Amounts taken together.
     *
     * @param kroner what is known of them; null where nothing is
     * @param unknown of how many it is not known
     */
    public record Together(BigDecimal kroner, long unknown) {

        static Together of(Collection<Stated> amounts) {
            var known = amounts.stream().filter(Stated::isKnown).toList();
            return new Together(
                    known.stream().map(Stated::kroner).reduce(BigDecimal::add).orElse(null),
                    amounts.size() - known.size());
        }
    }

    /** Year by year. */
    static List<SpendingSum> of(StatusDocument.Goal goal, Collection<StatusDocument.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.spending().stream())
                .collect(Collectors.groupingBy(YearSpending::year, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(year -> new SpendingSum(
                        goal,
                        year.getKey(),
                        together(year.getValue(), YearSpending::granted),
                        together(year.getValue(), YearSpending::spent)))
                .toList();
    }

    private static Together together(List<YearSpending> lines, Function<YearSpending, Stated> amount) {
        return Together.of(lines.stream().map(amount).toList());
    }
}
