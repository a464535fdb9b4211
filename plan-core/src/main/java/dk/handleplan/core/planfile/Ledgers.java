package dk.handleplan.core.planfile;

import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Enters the pool and grants of a plan from before the system in the ledgers. A lost grant is entered as lost; one of a later
 * year only where it is known, because an unknown promise would leave nothing to allocate by.
 */
final class Ledgers {

    private static final Set<ValueState> NOTHING_GRANTED = Set.of(ValueState.BLANK, ValueState.NOT_APPLICABLE);

    private final FundingPools pools;
    private final PlanContents plan;
    private final Voucher voucher;
    private final Map<Integer, Optional<FundingPool>> found = new HashMap<>();

    Ledgers(FundingPools pools, PlanContents plan, Voucher voucher) {
        this.pools = pools;
        this.plan = plan;
        this.voucher = voucher;
    }

    void enter() {
        plan.pools().forEach(this::open);
        plan.initiatives()
                .forEach(planned -> planned.granted()
                        .forEach((year, amount) -> enter(
                                year,
                                EntryKind.GRANT,
                                amount,
                                planned.initiative().id(),
                                null)));
        plan.lines()
                .forEach(line -> line.granted()
                        .forEach((year, amount) -> enter(year, EntryKind.LINE, amount, null, line.label())));
    }

    private void open(int year, Amount total) {
        if (pool(year).isEmpty()) {
            var pool = new FundingPool(year);
            pool.register(EntryKind.APPROPRIATION, total, voucher);
            pools.add(pool);
            found.put(year, Optional.of(pool));
        }
    }

    private Optional<FundingPool> pool(int year) {
        return found.computeIfAbsent(year, pools::ofYear);
    }

    private void enter(int year, EntryKind kind, Amount amount, UUID initiativeId, String label) {
        var isPlanYear = year == plan.cycle().year();
        if (!isMoney(amount) || !isPlanYear && !amount.isKnown()) {
            return;
        }
        var entered = new Voucher(
                voucher.on(),
                voucher.personId(),
                voucher.person(),
                voucher.reason(),
                voucher.cycleId(),
                initiativeId,
                label,
                null);
        pool(year).ifPresent(pool -> pool.register(isPlanYear ? kind : EntryKind.COMMITMENT, amount, entered));
    }

    private static boolean isMoney(Amount amount) {
        return !NOTHING_GRANTED.contains(amount.state())
                && amount.money().filter(money -> money.isZero()).isEmpty();
    }
}
