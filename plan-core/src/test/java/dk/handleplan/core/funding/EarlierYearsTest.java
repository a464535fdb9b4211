package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an earlier plan promised, and what it left. */
class EarlierYearsTest {

    private static final UUID EARLIER = UUID.randomUUID();
    private static final UUID CONTINUING = UUID.randomUUID();
    private static final List<Commitment> PROMISED = List.of(
            new Commitment(EARLIER, 3, "Mødrenetværket", 2019, 2020, Money.kroner(100_000)),
            new Commitment(EARLIER, 3, "Mødrenetværket", 2019, 2021, Money.kroner(50_000)),
            new Commitment(null, null, "Integrationspriser", 2019, 2020, Money.kroner(10_000)));

    @Test
    void anInitiativeStandsOnceWithAllItsYears() {
        var earlier = EarlierYears.of(PROMISED, Map.of(), List.of());

        assertThat(earlier.lines()).hasSize(2);
        assertThat(earlier.lines().get(0).in(2021)).isEqualTo(Amount.kroner(50_000));
        assertThat(earlier.lines().get(1).in(2021)).isEqualTo(Amount.blank());
    }

    @Test
    void whoGoesOnWithAPromisedInitiativeIsNotGrantedTheSameTwice() {
        var earlier =
                EarlierYears.of(PROMISED, Map.of(CONTINUING, EARLIER, UUID.randomUUID(), UUID.randomUUID()), List.of());

        assertThat(earlier.promisedTo(CONTINUING))
                .extracting(Commitment::budgetYear)
                .containsExactly(2020, 2021);
        assertThat(earlier.promisedTo(UUID.randomUUID())).isEmpty();
        assertThat(earlier.promisedTo(null)).isEmpty();
    }

    @Test
    void whatIsLeftOfOneYearAndTheAppropriationOfTheNextAreOneSumThatTellsItsParts() {
        var voucher = Voucher.by(People.secretariat(), LocalDate.of(2020, 1, 2), "Budget");
        var old = new FundingPool(2019);
        old.appropriate(Money.kroner(84_000), voucher);
        var next = new FundingPool(2020);
        next.appropriate(Money.kroner(1_700_000), voucher);
        old.carryTo(next, voucher);

        var parts = EarlierYears.of(List.of(), Map.of(), List.of(old, next)).carriedOver();

        assertThat(next.total()).isEqualTo(Amount.kroner(1_784_000));
        assertThat(parts).containsOnlyKeys(2020);
        assertThat(parts.get(2020)).isEqualTo(new EarlierYears.Parts(Amount.kroner(1_700_000), Amount.kroner(84_000)));
    }
}
