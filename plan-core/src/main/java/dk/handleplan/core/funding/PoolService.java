package dk.handleplan.core.funding;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.AuditTrail;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The secretariat keeps the pools: what the budget appropriates, and what one year leaves to the next. */
@UseCase
public class PoolService {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2100;

    private FundingPools pools;
    private AllocationRows rows;
    private Initiatives initiatives;
    private AuditTrail audit;
    private Clock clock;

    protected PoolService() {}

    @Inject
    public PoolService(
            FundingPools pools, AllocationRows rows, Initiatives initiatives, AuditTrail audit, Clock clock) {
        this.pools = pools;
        this.rows = rows;
        this.initiatives = initiatives;
        this.audit = audit;
        this.clock = clock;
    }

    /** The pool of a budget year with its ledger; an empty one where nothing is entered yet. */
    public FundingPool pool(User actor, int budgetYear) {
        actor.mustAdminister();
        if (budgetYear < EARLIEST || budgetYear > LATEST) {
            throw new NotFound("shared.notFound");
        }
        return find(budgetYear);
    }

    /** What entries of a pool were for, by their number: the title of an initiative, or the label of another line. */
    public Map<Integer, String> purposes(User actor, List<LedgerEntry> entries) {
        actor.mustAdminister();
        var ids =
                entries.stream().flatMap(entry -> entry.initiativeId().stream()).collect(Collectors.toSet());
        var titles =
                initiatives.findAll(ids).stream().collect(Collectors.toMap(Initiative::id, Initiative::shortTitle));
        var purposes = new HashMap<Integer, String>();
        for (var entry : entries) {
            entry.initiativeId().map(titles::get).or(entry::lineLabel).ifPresent(p -> purposes.put(entry.number(), p));
        }
        return purposes;
    }

    private FundingPool find(int budgetYear) {
        return pools.ofYear(budgetYear).orElseGet(() -> new FundingPool(budgetYear));
    }

    /** Nobody else gives from it until this transaction ends. */
    private FundingPool forChange(int budgetYear) {
        return pools.forChange(List.of(budgetYear)).stream().findFirst().orElseGet(() -> new FundingPool(budgetYear));
    }

    /**
     * Sets what the budget of a year appropriates.
     *
     * @param version of the pool as it was read
     */
    public void appropriate(User actor, int budgetYear, long version, Amount appropriation, String reason) {
        actor.mustHave(Role.SECRETARIAT);
        var pool = forChange(budgetYear);
        pool.mustBeAt(version);
        var money = appropriation.money().orElseThrow(() -> new RuleBroken("shared.required").at("appropriation"));
        var before = pool.appropriation();
        mustCoverProposals(pool, money.minus(before.orZeroInSum()), "appropriation");
        pool.appropriate(money, Voucher.by(actor, today(), reason));
        keep(pool);
        audit.add(AuditEntry.by(actor, clock.instant(), "funding.appropriated", pool.id())
                .change(budgetYear + ": " + before, budgetYear + ": " + money));
    }

    /**
     * Counters an entry by its opposite: a mistake stays to be seen, and what is right is entered anew.
     *
     * @param version of the pool as it was read
     */
    public void counter(User actor, int budgetYear, long version, Integer number, String reason) {
        actor.mustHave(Role.SECRETARIAT);
        var pool = forChange(budgetYear);
        pool.mustBeAt(version);
        if (number == null) {
            throw new RuleBroken("shared.required").at("number");
        }
        var countered = pool.counterable(number);
        mustCoverProposals(pool, Money.ZERO.minus(countered.effect()), "number");
        var voucher = Voucher.by(actor, today(), reason);
        pool.counter(
                number,
                countered.rowId().flatMap(rows::find).map(voucher::forRow).orElse(voucher));
        audit.add(AuditEntry.by(actor, clock.instant(), "funding.countered", pool.id())
                .in(countered.cycleId().orElse(null))
                .to(budgetYear + ", " + number));
    }

    private void mustCoverProposals(FundingPool pool, Money raise, String field) {
        var standing = Money.sum(rows.claims(List.of(pool.budgetYear())).stream()
                .map(Claim::claimed)
                .toList());
        var covered = pool.available().plus(raise);
        if (standing.exceeds(covered) && raise.isNegative()) {
            throw new RuleBroken("funding.belowProposal", standing.minus(covered)).at(field);
        }
    }

    /**
     * Closes the pool of a year and carries what it has left, if anything, to the next that is still open: years may be closed
     * in any order. Called when the year closes.
     */
    public void carryOver(User actor, int budgetYear, UUID cycleId, String reason) {
        actor.mustAdminister();
        var pool = forChange(budgetYear);
        if (pool.isClosed() || pool.entries().isEmpty()) {
            return;
        }
        if (pool.hasKnownRest()) {
            var later = forChange(pools.openFrom(budgetYear + 1));
            pool.carryTo(later, unused(pool), Voucher.by(actor, today(), reason).in(cycleId));
            keep(later);
            audit.add(AuditEntry.by(actor, clock.instant(), "funding.carriedOver", pool.id())
                    .in(cycleId)
                    .to(pool.carriedOut().toString()));
        }
        pool.close(today());
    }

    private List<EarmarkLeft> unused(FundingPool pool) {
        return pool.earmarks().isEmpty()
                ? List.of()
                : YearRoom.left(pool.earmarks(), pool.budgetYear(), rows.draws(List.of(pool.budgetYear())));
    }

    /**
     * What there is for a cycle in each of these budget years: all that came in, less what the pool gave to others. The size of
     * the pool is no secret to anybody who takes part in the plan.
     */
    public Map<Integer, Amount> frame(User actor, UUID cycleId, List<Integer> budgetYears) {
        actor.mustHave(Role.values());
        return budgetYears.stream().collect(Collectors.toMap(year -> year, year -> frame(find(year), cycleId)));
    }

    private static Amount frame(FundingPool pool, UUID cycleId) {
        return pool.entries().isEmpty() ? Amount.blank() : Sum.left(pool.total(), pool.allocatedByOthers(cycleId));
    }

    /** The pools of these budget years, empty ones included. */
    public List<FundingPool> pools(User actor, List<Integer> budgetYears) {
        actor.mustAdminister();
        return budgetYears.stream().map(this::find).toList();
    }

    private void keep(FundingPool pool) {
        if (pools.ofYear(pool.budgetYear()).isEmpty()) {
            pools.add(pool);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
