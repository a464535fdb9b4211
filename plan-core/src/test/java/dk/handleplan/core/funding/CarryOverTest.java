package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.ValueState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CarryOverTest {

    private final AnAllocation a = new AnAllocation();

    @Test
    void whatIsCarriedOnIsLeftInOneYearAlone() {
        carryOver(2020);

        var left = pool(2020);
        assertThat(left.remaining()).isEqualTo(Amount.kroner(0));
        assertThat(left.carriedOut()).isEqualTo(Amount.kroner(1_700_000));
        assertThat(left.unallocated()).isEqualTo(Amount.kroner(1_700_000));
        assertThat(pool(2021).total()).isEqualTo(Amount.kroner(2_200_000));
    }

    @Test
    void nobodyCarriesOnWhatNobodyKnows() {
        pool(2020).register(EntryKind.GRANT, Amount.unknown(ValueState.LOST), voucher());
        carryOver(2020);

        assertThat(pool(2020).isClosed()).isTrue();
        assertThat(pool(2020).remaining()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(pool(2021).total()).isEqualTo(Amount.kroner(500_000));
    }

    @Test
    void aYearThatClosesAfterTheNextCarriesToTheFirstOneStillOpen() {
        carryOver(2021);
        carryOver(2020);

        assertThat(pool(2020).isClosed()).isTrue();
        assertThat(pool(2021).remaining()).isEqualTo(Amount.kroner(0));
        assertThat(pool(2022).available()).isEqualTo(Money.kroner(2_200_000));
    }

    private void carryOver(int year) {
        a.poolService.carryOver(a.secretariat, year, a.cycle.id(), "Handleplan " + year);
    }

    private FundingPool pool(int year) {
        return a.pools.ofYear(year).orElseThrow();
    }

    private Voucher voucher() {
        return Voucher.by(a.secretariat, LocalDate.now(a.clock), "Planen for 2020");
    }
}
