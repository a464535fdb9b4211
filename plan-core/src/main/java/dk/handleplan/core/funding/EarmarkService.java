package dk.handleplan.core.funding;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.Unit;
import dk.handleplan.core.organisation.Units;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policies;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The secretariat reserves parts of a pool, and the administration sees what is left of them. */
@UseCase
public class EarmarkService {

    /** A plan spans as many budget years at most. */
    private static final int SPAN = 4;

    private FundingPools pools;
    private AllocationRows rows;
    private PlanCycles cycles;
    private Policies policies;
    private Units units;
    private AuditTrail audit;
    private Clock clock;

    protected EarmarkService() {}

    @Inject
    public EarmarkService(
            FundingPools pools,
            AllocationRows rows,
            PlanCycles cycles,
            Policies policies,
            Units units,
            AuditTrail audit,
            Clock clock) {
        this.pools = pools;
        this.rows = rows;
        this.cycles = cycles;
        this.policies = policies;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** The earmarks of a budget year with what all plans together have not taken of them, granted or proposed. */
    public List<EarmarkLeft> earmarks(User actor, int budgetYear) {
        actor.mustAdminister();
        var earmarks = pools.ofYear(budgetYear).map(FundingPool::earmarks).orElse(List.of());
        return earmarks.isEmpty() ? List.of() : YearRoom.left(earmarks, budgetYear, rows.draws(List.of(budgetYear)));
    }

    /** What an earmark of a budget year can be for: the goals of the latest plan that gives money in it, and units. */
    public Purposes purposes(User actor, int budgetYear) {
        actor.mustAdminister();
        var goals = IntStream.range(0, SPAN)
                .mapToObj(earlier -> cycles.findByYear(budgetYear - earlier))
                .flatMap(Optional::stream)
                .map(PlanCycle::policyId)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(policies::find)
                .map(policy -> policy.goals())
                .orElse(List.of());
        return new Purposes(goals, units.all());
    }

    /** Goals and units by name. */
    public record Purposes(List<Goal> goals, List<Unit> units) {

        /** The name of the goal or unit an earmark is for; empty where it is for a kind, or for a goal of another policy. */
        public Optional<String> nameOf(Earmark earmark) {
            return Stream.concat(
                            goals.stream()
                                    .filter(goal -> earmark.goalId()
                                            .filter(goal.id()::equals)
                                            .isPresent())
                                    .map(Goal::shortLabel),
                            units.stream()
                                    .filter(unit -> earmark.unitId()
                                            .filter(unit.id()::equals)
                                            .isPresent())
                                    .map(Unit::name))
                    .findFirst();
        }
    }

    /** Reserves a part of what came in. Amounts that stand already are not touched, even where others have got of it. */
    public void earmark(User actor, int budgetYear, Earmark earmark) {
        actor.mustHave(Role.SECRETARIAT);
        var pool = forChange(budgetYear)
                .orElseThrow(() -> new RuleBroken("funding.nothingToEarmark", String.valueOf(budgetYear)).at("amount"));
        pool.earmark(earmark);
        audit(actor, "funding.earmarked", pool.id(), budgetYear + ": " + earmark.name() + ", " + earmark.amount());
    }

    /** Enters money that comes on top of what the budget appropriates, such as a grant by law, and reserves it. */
    public void subsidize(User actor, int budgetYear, Earmark earmark) {
        actor.mustHave(Role.SECRETARIAT);
        var pool = forChange(budgetYear).orElseGet(() -> opened(budgetYear));
        pool.subsidize(earmark, voucher(actor, earmark));
        audit(actor, "funding.subsidized", pool.id(), budgetYear + ": " + earmark.name() + ", " + earmark.amount());
    }

    private FundingPool opened(int budgetYear) {
        var pool = new FundingPool(budgetYear);
        pools.add(pool);
        return pool;
    }

    private Voucher voucher(User actor, Earmark earmark) {
        return Voucher.by(actor, LocalDate.now(clock), earmark.name() + ", " + earmark.legalSource());
    }

    /** Money that came on top for it goes away again, unless it is given or proposed already. */
    public void lift(User actor, int budgetYear, String name) {
        actor.mustHave(Role.SECRETARIAT);
        var pool = forChange(budgetYear).orElseThrow(() -> new NotFound("shared.notFound"));
        pool.earmarks().stream()
                .filter(earmark -> earmark.isCalled(name))
                .findFirst()
                .ifPresent(earmark -> lift(actor, pool, earmark));
    }

    private void lift(User actor, FundingPool pool, Earmark earmark) {
        if (earmark.entryNumber().isPresent()) {
            mustBeThere(pool, earmark);
        }
        pool.lift(earmark.name(), voucher(actor, earmark));
        audit(actor, "funding.earmarkLifted", pool.id(), pool.budgetYear() + ": " + earmark.name());
    }

    private void mustBeThere(FundingPool pool, Earmark earmark) {
        var claimed = Money.sum(rows.claims(List.of(pool.budgetYear())).stream()
                .map(Claim::claimed)
                .toList());
        var missing = claimed.plus(pool.onTopFor(earmark)).minus(pool.available());
        if (missing.exceeds(Money.ZERO)) {
            throw new RuleBroken("funding.earmarkSpent", earmark.name(), missing);
        }
    }

    private Optional<FundingPool> forChange(int budgetYear) {
        return pools.forChange(List.of(budgetYear)).stream().findFirst();
    }

    private void audit(User actor, String action, UUID poolId, String what) {
        audit.add(AuditEntry.by(actor, clock.instant(), action, poolId).to(what));
    }
}
