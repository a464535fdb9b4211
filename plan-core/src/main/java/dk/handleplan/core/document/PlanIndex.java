package dk.handleplan.core.document;

import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a plan that is too long for one page shows of its initiatives: how many stand under each goal with what is granted to
 * them, and one page of them as lines. Each has a page of its own.
 *
 * @param lines those that were looked for, by goal and number
 */
public record PlanIndex(List<GoalSum> goals, PlanSearch search, Page<PlanLine> lines) {

    /** So many initiatives are read as one page; with more of them nobody finds the one that is looked for. */
    static final int MOST_ON_ONE_PAGE = 40;

    private static final Comparator<PublishedInitiative> IN_THE_PLAN = Comparator.comparing(
                    (PublishedInitiative initiative) -> initiative.goal().orElse(Integer.MAX_VALUE))
            .thenComparing(PublishedInitiative::number)
            .thenComparing(PublishedInitiative::title);

    /** A goal with how many initiatives stand under it, and what is granted to them in each budget year of the plan. */
    public record GoalSum(PublishedPlan.Goal goal, long initiatives, List<PublishedPlan.Total> granted) {

        public boolean hasInitiatives() {
            return initiatives > 0;
        }

        public Amount granted(int year) {
            return granted.stream()
                    .filter(total -> total.year() == year)
                    .map(PublishedPlan.Total::granted)
                    .findFirst()
                    .orElse(Amount.blank());
        }
    }

    static boolean isTooLong(long initiatives) {
        return initiatives > MOST_ON_ONE_PAGE;
    }

    /** Of a plan that was read whole; empty where it is short enough for one page. */
    public static Optional<PlanIndex> of(PublishedPlan plan, PlanSearch search, PageRequest request) {
        return Optional.of(plan)
                .filter(whole -> isTooLong(whole.initiatives().size()))
                .map(whole -> new PlanIndex(
                        whole.goals().stream().map(goal -> sum(whole, goal)).toList(),
                        search,
                        lines(whole, search, request)));
    }

    private static GoalSum sum(PublishedPlan plan, PublishedPlan.Goal goal) {
        var granted = plan.budgetYears().stream()
                .map(year -> new PublishedPlan.Total(
                        year,
                        Sum.of(goal.initiatives().stream()
                                .map(initiative -> initiative.granted(year))
                                .toList())))
                .toList();
        return new GoalSum(goal.withoutInitiatives(), goal.initiatives().size(), granted);
    }

    private static Page<PlanLine> lines(PublishedPlan plan, PlanSearch search, PageRequest request) {
        var found = inOrder(plan).filter(search::finds).toList();
        var shown = found.stream()
                .skip(request.offset())
                .limit(request.size())
                .map(PublishedInitiative::line)
                .toList();
        return new Page<>(shown, found.size(), request);
    }

    /** The plan's initiatives in its order. */
    static Stream<PublishedInitiative> inOrder(PublishedPlan plan) {
        return plan.initiatives().stream().sorted(IN_THE_PLAN);
    }
}
