package dk.handleplan.core.planfile;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.FundingPool;
import dk.handleplan.core.funding.FundingPools;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    void enter(List<AllocationRow> rows) {
        plan.pools().forEach(this::open);
        rows.forEach(this::enter);
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

    private void enter(AllocationRow row) {
        var amount = row.granted();
        var isPlanYear = row.budgetYear() == plan.cycle().year();
        if (isMoney(amount) && (isPlanYear || amount.isKnown())) {
            var entered = amount.isKnown() ? voucher.forRow(row) : voucher.naming(row);
            pool(row.budgetYear()).ifPresent(pool -> pool.register(kind(row, isPlanYear), amount, entered));
        }
    }

    private static EntryKind kind(AllocationRow row, boolean isPlanYear) {
        if (!isPlanYear) {
            return EntryKind.COMMITMENT;
        }
        return row.isInitiative() ? EntryKind.GRANT : EntryKind.LINE;
    }

    private static boolean isMoney(Amount amount) {
        return !NOTHING_GRANTED.contains(amount.state())
                && amount.money().filter(money -> money.isZero()).isEmpty();
    }
}
