package dk.handleplan.core.document;

import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The allocation of the pool as an annex to the case of a body, as it stands: plain data, whatever it is printed as, and kept as it
 * is when it is handed out.
 *
 * @param groups the initiatives by goal, in the policy's order; those under no goal last
 * @param lines lines of the pool that are no initiatives
 */
public record AllocationDocument(
        int year,
        String plan,
        String municipality,
        boolean hasExampleFigures,
        List<Integer> budgetYears,
        List<Group> groups,
        List<PublishedPlan.Line> lines) {

    /** A goal with what is applied for under it; {@code goal} is null for initiatives under none. */
    public record Group(String goal, List<Entry> entries) {}

    /**
     * An initiative.
     *
     * @param number null where it has none yet
     */
    public record Entry(Integer number, String title, String unit, List<String> committees, List<YearAmounts> amounts) {

        /** {@code 7. Bedre vilkår}. */
        public String numbered() {
            return number == null ? title : number + ". " + title;
        }

        public YearAmounts in(int year) {
            return AllocationDocument.in(amounts, year);
        }
    }

    /** What all lines come to in a budget year; one that is not known leaves the sum unknown. */
    public YearAmounts total(int year) {
        var all = Stream.concat(
                        groups.stream()
                                .flatMap(group -> group.entries().stream())
                                .map(Entry::amounts),
                        lines.stream().map(PublishedPlan.Line::amounts))
                .map(amounts -> in(amounts, year))
                .toList();
        return new YearAmounts(
                year,
                sum(all, YearAmounts::applied),
                sum(all, YearAmounts::recommended),
                sum(all, YearAmounts::proposed),
                sum(all, YearAmounts::granted));
    }

    private static Amount sum(List<YearAmounts> all, Function<YearAmounts, Amount> amount) {
        return Sum.of(all.stream().map(amount).toList());
    }

    static YearAmounts in(List<YearAmounts> amounts, int year) {
        return amounts.stream()
                .filter(amount -> amount.year() == year)
                .findFirst()
                .orElseGet(() -> YearAmounts.applied(year, Amount.blank()));
    }
}
