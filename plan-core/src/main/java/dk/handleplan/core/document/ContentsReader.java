package dk.handleplan.core.document;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.document.PlanContents.Granted;
import dk.handleplan.core.document.PlanIndex.GoalSum;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.funding.LedgerLines;
import dk.handleplan.core.funding.PoolSums;
import dk.handleplan.core.funding.Sum;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Adds up what a long plan says of initiatives and money, without reading it. */
@ApplicationScoped
public class ContentsReader {

    private PlanContents contents;
    private Policies policies;
    private FundingPools pools;
    private LedgerLines ledgers;

    protected ContentsReader() {}

    @Inject
    public ContentsReader(PlanContents contents, Policies policies, FundingPools pools, LedgerLines ledgers) {
        this.contents = contents;
        this.policies = policies;
        this.pools = pools;
        this.ledgers = ledgers;
    }

    /** On which initiatives of the draft that did not come into the plan something was said. */
    Set<UUID> remarkedElsewhere(PlanCycle cycle) {
        return contents.remarkedElsewhere(cycle.id());
    }

    /** @param elsewhere those of the initiatives that were heard that did not come into the plan */
    PlanSources.Contents contents(PlanCycle cycle, PlanSources.Heard heard, Set<UUID> elsewhere) {
        var served = contents.byGoal(cycle.id()).keySet();
        var unserved = goals(cycle).stream().map(Goal::id).collect(Collectors.toCollection(HashSet::new));
        unserved.removeAll(served);
        var printed = heard.draft().stream().map(DraftInitiative::id).collect(Collectors.toCollection(HashSet::new));
        printed.removeAll(elsewhere);
        return new PlanSources.Contents(
                List.of(), printed, contents.leads(cycle.id()), served, contents.touching(cycle.id(), unserved));
    }

    private List<Goal> goals(PlanCycle cycle) {
        return cycle.policyId().flatMap(policies::find).stream()
                .flatMap(policy -> policy.goals().stream())
                .toList();
    }

    /** @param lines of the allocation that are no initiatives */
    PlanSources.Money money(PlanCycle cycle, List<AllocationRow> lines) {
        var promised = contents.promisedFrom(cycle.id());
        var sums = ledgers.sums().stream().collect(Collectors.toMap(PoolSums::budgetYear, Function.identity()));
        var shown = pools.ofYears(cycle.budgetYears()).stream()
                .map(FundingPool::budgetYear)
                .filter(year -> year == cycle.year() || promised.contains(year))
                .map(year -> pool(year, sums))
                .toList();
        return new PlanSources.Money(lines, shown, totals(cycle, contents.granted(cycle.id()), granted -> true));
    }

    private static PublishedPlan.PoolYear pool(int year, Map<Integer, PoolSums> sums) {
        var sum = sums.getOrDefault(year, PoolSums.of(year, false, List.of()));
        return new PublishedPlan.PoolYear(year, sum.total(), sum.allocated(), Sum.left(sum.total(), sum.allocated()));
    }

    private static List<PublishedPlan.Total> totals(
            PlanCycle cycle, Collection<Granted> granted, Predicate<Granted> counted) {
        return cycle.budgetYears().stream()
                .map(year -> new PublishedPlan.Total(
                        year,
                        Sum.of(granted.stream()
                                .filter(sum -> sum.budgetYear() == year && counted.test(sum))
                                .map(Granted::amount)
                                .toList())))
                .toList();
    }

    /** @param plan without its initiatives */
    List<GoalSum> byGoal(PlanCycle cycle, PublishedPlan plan) {
        var ids = goals(cycle).stream().collect(Collectors.toMap(Goal::number, Goal::id));
        var counts = contents.byGoal(cycle.id());
        var granted = contents.granted(cycle.id());
        return plan.goals().stream()
                .map(goal -> sum(cycle, goal, ids.get(goal.number()), counts, granted))
                .toList();
    }

    private static GoalSum sum(
            PlanCycle cycle, PublishedPlan.Goal goal, UUID id, Map<UUID, Long> counts, List<Granted> granted) {
        return new GoalSum(
                goal,
                counts.getOrDefault(id, 0L),
                totals(cycle, granted, sum -> sum.goalId().filter(id::equals).isPresent()));
    }
}
