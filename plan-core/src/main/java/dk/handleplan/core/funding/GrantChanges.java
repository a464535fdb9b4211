package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is granted changes after the decision, by later decisions: always by entries of the ledgers. Called by what decides so,
 * in its transaction, after {@link #lock}.
 */
@UseCase
public class GrantChanges {

    private PlanCycles cycles;
    private Allocations allocations;
    private AllocationRows rows;
    private FundingPools pools;

    protected GrantChanges() {}

    @Inject
    public GrantChanges(PlanCycles cycles, Allocations allocations, AllocationRows rows, FundingPools pools) {
        this.cycles = cycles;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
    }

    /** Nobody else changes what the cycle granted until this transaction ends; there is nothing to change before its decision. */
    public void lock(UUID cycleId) {
        if (allocations.findForChange(cycleId).filter(GrantChanges::isDecided).isEmpty()) {
            throw new RuleBroken("funding.notDecided");
        }
    }

    /** The same; and nobody else gives from the pools of its budget years, which are locked at once and in their order. */
    public void lockWithPools(UUID cycleId) {
        lock(cycleId);
        pools.forChange(cycle(cycleId).budgetYears());
    }

    /** Whether the allocation of the cycle is decided. */
    public boolean isPossible(UUID cycleId) {
        return allocations.find(cycleId).filter(GrantChanges::isDecided).isPresent();
    }

    /** Those of these rows about which an entry can still be made in the pool of their own year. */
    public List<AllocationRow> changeable(List<AllocationRow> among) {
        var open = pools.ofYears(years(among.stream())).stream()
                .filter(pool -> !pool.isClosed())
                .map(FundingPool::budgetYear)
                .collect(Collectors.toSet());
        return among.stream()
                .filter(row -> !row.isGrantedByOldPlan() && open.contains(row.budgetYear()))
                .toList();
    }

    private static Set<Integer> years(Stream<AllocationRow> rows) {
        return rows.map(AllocationRow::budgetYear).collect(Collectors.toSet());
    }

    private static boolean isDecided(Allocation allocation) {
        return allocation.state() == AllocationState.DECIDED;
    }

    /** What changes would do to the pools of the cycle's budget years, and whether they could be entered. */
    public List<PoolEffect> effects(UUID cycleId, List<GrantChange> changes) {
        var byYear = byYear(changes);
        var years = new TreeSet<>(cycle(cycleId).budgetYears());
        years.addAll(byYear.keySet());
        return YearPool.of(cycleId, years, pools.ofYears(years), rows).stream()
                .map(pool -> effect(cycleId, pool, byYear.getOrDefault(pool.budgetYear(), List.of())))
                .toList();
    }

    private static Map<Integer, List<GrantChange>> byYear(List<GrantChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(c -> c.row().budgetYear(), TreeMap::new, Collectors.toList()));
    }

    private static PoolEffect effect(UUID cycleId, YearPool year, List<GrantChange> changes) {
        var refusal = changes.isEmpty() ? null : refusal(cycleId, year, changes).orElse(null);
        return effect(year, sum(changes), refusal);
    }

    /** The same of money that was paid and comes back, into the first pool from its year on that is still open. */
    public List<PoolEffect> effectsOfReturn(UUID cycleId, List<GrantChange> returned) {
        var open = openFrom(returned);
        var years = new TreeSet<>(cycle(cycleId).budgetYears());
        years.addAll(open.values());
        return YearPool.of(cycleId, years, pools.ofYears(years), rows).stream()
                .map(pool -> effect(pool, sum(into(pool.budgetYear(), returned, open)), null))
                .toList();
    }

    private static List<GrantChange> into(int year, List<GrantChange> returned, Map<Integer, Integer> open) {
        return returned.stream()
                .filter(change -> open.get(change.row().budgetYear()) == year)
                .toList();
    }

    /** For each year of these changes the first from then on whose pool is still open. */
    private Map<Integer, Integer> openFrom(List<GrantChange> changes) {
        return years(changes.stream().map(GrantChange::row)).stream()
                .collect(Collectors.toMap(year -> year, pools::openFrom));
    }

    private static Money sum(List<GrantChange> changes) {
        return Money.sum(changes.stream().map(GrantChange::by).toList());
    }

    private static PoolEffect effect(YearPool year, Money given, RuleBroken refusal) {
        var left = year.available();
        return new PoolEffect(
                year.budgetYear(), left, left.minus(given), year.pool().isClosed(), refusal);
    }

    /**
     * Enters changes of what is granted. Within a year, what one row gives up goes to those that get more; what nobody gets stays
     * in the pool, and what nobody gives up is taken from it.
     */
    public void enter(UUID cycleId, List<GrantChange> changes, Voucher voucher) {
        changes.forEach(GrantChange::mustBePossible);
        var byYear = byYear(changes);
        var locked = poolsForChange(cycleId, byYear.keySet());
        byYear.forEach((year, ofYear) -> enter(cycleId, locked.get(year), ofYear, voucher));
    }

    private Map<Integer, YearPool> poolsForChange(UUID cycleId, Collection<Integer> years) {
        return YearPool.of(cycleId, years, pools.forChange(years), rows).stream()
                .collect(Collectors.toMap(YearPool::budgetYear, Function.identity()));
    }

    private void enter(UUID cycleId, YearPool year, List<GrantChange> changes, Voucher voucher) {
        refusal(cycleId, year, changes).ifPresent(because -> {
            throw because;
        });
        var pool = year.pool();
        var lowered = new ArrayDeque<>(
                changes.stream().filter(GrantChange::isLowering).toList());
        var raised =
                new ArrayDeque<>(changes.stream().filter(GrantChange::isRaise).toList());
        move(pool, lowered, raised, voucher);
        lowered.forEach(change -> pool.release(change.size(), voucher.forRow(change.row())));
        var planYear = cycle(cycleId).year();
        raised.forEach(change -> pool.give(planYear, change.by(), change.row(), voucher));
    }

    private static Optional<RuleBroken> refusal(UUID cycleId, YearPool year, List<GrantChange> changes) {
        return year.pool()
                .closed()
                .or(() -> abovePool(year, sum(changes)))
                .or(() -> earmarkBroken(YearRoom.afterDecision(year, cycleId), changes));
    }

    /** More is given only as far as the pool bears it, beside what other years propose or decide just now. */
    private static Optional<RuleBroken> abovePool(YearPool year, Money given) {
        return given.exceeds(Money.ZERO) && given.exceeds(year.available())
                ? Optional.of(new RuleBroken(
                        "funding.abovePool", String.valueOf(year.budgetYear()), given.minus(year.available())))
                : Optional.empty();
    }

    /** What is reserved is not moved to others, nor given to them. */
    private static Optional<RuleBroken> earmarkBroken(YearRoom room, List<GrantChange> changes) {
        var before = room.free();
        changes.forEach(change -> room.give(change.row().initiativeId().orElse(null), change.by()));
        return room.isEarmarked() && before.exceeds(room.free()) ? room.broken() : Optional.empty();
    }

    private static void move(
            FundingPool pool, ArrayDeque<GrantChange> lowered, ArrayDeque<GrantChange> raised, Voucher voucher) {
        while (!lowered.isEmpty() && !raised.isEmpty()) {
            var from = lowered.poll();
            var to = raised.poll();
            var moved = from.size().exceeds(to.size()) ? to.size() : from.size();
            pool.move(moved, from.row(), to.row(), voucher);
            from.without(moved).ifPresent(lowered::addFirst);
            to.without(moved).ifPresent(raised::addFirst);
        }
    }

    /**
     * Enters money that was paid and comes back unspent; what was decided stands. Where the pool of its year is closed it comes
     * into the next that is open.
     */
    public void takeBack(List<GrantChange> returned, Voucher voucher) {
        returned.forEach(GrantChange::mustBePossible);
        var open = openFrom(returned);
        returned.stream()
                .filter(GrantChange::isLowering)
                .collect(Collectors.groupingBy(c -> open.get(c.row().budgetYear()), TreeMap::new, Collectors.toList()))
                .forEach((year, back) -> takeBack(openForChange(year), back, voucher));
    }

    private static void takeBack(FundingPool pool, List<GrantChange> back, Voucher voucher) {
        back.forEach(change -> pool.takeBack(change.size(), voucher.forRow(change.row())));
    }

    /** A new pool is kept before anything is entered: the database takes no grant whose entry it does not have. */
    private FundingPool openForChange(int year) {
        return pools.forChange(List.of(year)).stream().findFirst().orElseGet(() -> {
            var pool = new FundingPool(year);
            pools.add(pool);
            return pool;
        });
    }

    private PlanCycle cycle(UUID cycleId) {
        return cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
