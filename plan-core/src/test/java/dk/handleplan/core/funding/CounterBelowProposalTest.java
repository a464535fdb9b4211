package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of the 500.000 of 2021 another plan got 100.000 and gave 50.000 back; this one proposes all that is left. */
class CounterBelowProposalTest {

    private final AnAllocation a = new AnAllocation();

    @Test
    void whatCameBackIsNotUndoneOnceItIsProposedToOthers() {
        var pool = a.pools.ofYear(2021).orElseThrow();
        var other = AllocationRow.ofLine(UUID.randomUUID(), "Priser", 2021);
        var voucher =
                Voucher.by(a.secretariat, LocalDate.of(2020, 1, 2), "Priser").forRow(other);
        pool.register(EntryKind.LINE, Amount.kroner(100_000), voucher);
        pool.takeBack(Money.kroner(50_000), voucher);
        var work = a.initiative(1, a.employment, null, 450_000L);
        a.open();
        assertThat(a.propose(a.typed(work, 2021, "450.000"))).isEmpty();

        var refused = catchThrowableOfType(
                RuleBroken.class, () -> a.poolService.counter(a.secretariat, 2021, pool.version(), 3, "Forkert"));
        assertThat(refused.key()).isEqualTo("funding.belowProposal");
        assertThat(refused.field()).contains("number");
    }
}
