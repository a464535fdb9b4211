package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FundingPoolTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 15);
    private static final User SECRETARIAT = new User("sekretariat", "Sekretariatet");

    private final FundingPool pool = new FundingPool(2020);

    @Test
    void anEmptyPoolHasNoAppropriationAndNothingToGive() {
        assertThat(pool.appropriation()).isEqualTo(Amount.blank());
        assertThat(pool.available()).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsLeftIsWhatCameInLessWhatWentOut() {
        pool.appropriate(Money.kroner(1_700_000), because("Budget 2020"));
        var earlier = new FundingPool(2019);
        earlier.appropriate(Money.kroner(40_000), because("Budget 2019"));
        earlier.carryTo(pool, because("Rest fra 2019"));
        pool.commit(Money.kroner(300_000), because("Toårig bevilling fra 2019"));
        pool.grant(Money.kroner(400_000), because("Kommunalbestyrelsens beslutning"));
        pool.setAside(Money.kroner(60_000), because("Integrationspriser"));
        pool.takeBack(Money.kroner(10_000), because("Ikke brugt"));

        assertThat(pool.total()).isEqualTo(Amount.kroner(1_740_000));
        assertThat(pool.allocated()).isEqualTo(Amount.kroner(750_000));
        assertThat(pool.remaining()).isEqualTo(Amount.kroner(990_000));
        assertThat(pool.available()).isEqualTo(Money.kroner(990_000));
    }

    @Test
    void nothingIsGrantedBeyondWhatIsLeft() {
        pool.appropriate(Money.kroner(100_000), because("Budget 2020"));

        assertThatThrownBy(() -> pool.grant(Money.kroner(100_001), because("For meget")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Puljen for 2020 rækker ikke: der mangler 1 kr.");
        assertThat(pool.entries()).hasSize(1);
    }

    @Test
    void aNewAppropriationEntersTheDifferenceAndLetsTheFirstStand() {
        pool.appropriate(Money.kroner(1_700_000), because("Budget 2020"));
        pool.appropriate(Money.kroner(1_650_000), because("Besparelse"));

        assertThat(pool.appropriation()).isEqualTo(Amount.kroner(1_650_000));
        assertThat(pool.entries()).hasSize(2);
        assertThat(pool.entries().get(0).amount()).isEqualTo(Amount.kroner(1_700_000));
        assertThat(pool.entries().get(1).counteredNumber()).contains(1);
    }

    @Test
    void theAppropriationNeverFallsBelowWhatIsAlreadyPromised() {
        pool.appropriate(Money.kroner(100_000), because("Budget 2020"));
        pool.commit(Money.kroner(80_000), because("Løfte"));

        assertThatThrownBy(() -> pool.appropriate(Money.kroner(79_999), because("Besparelse")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anEntryIsCounteredOnceAndNeverEdited() {
        pool.appropriate(Money.kroner(100_000), because("Budget 2020"));
        pool.grant(Money.kroner(30_000), because("Beslutning"));
        pool.counter(2, because("Bevilget ved en fejl"));

        assertThat(pool.allocated()).isEqualTo(Amount.kroner(0));
        assertThat(pool.entries()).hasSize(3);
        assertThatThrownBy(() -> pool.counter(2, because("Igen"))).hasMessageContaining("allerede modposteret");
        assertThatThrownBy(() -> pool.counter(3, because("Igen"))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void noMoreComesBackThanWentOut() {
        pool.appropriate(Money.kroner(100_000), because("Budget 2020"));
        pool.grant(Money.kroner(30_000), because("Beslutning"));

        assertThatThrownBy(() -> pool.takeBack(Money.kroner(30_001), because("Tilbage")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void everyEntrySaysWhy() {
        assertThatThrownBy(() -> because(" ")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aLostAmountMakesTheSumUnknownAndNeverZero() {
        pool.register(EntryKind.APPROPRIATION, Amount.kroner(1_700_000), because("Planen for 2019"));
        pool.register(EntryKind.GRANT, Amount.unknown(ValueState.LOST), because("Planen for 2019"));

        assertThat(pool.total()).isEqualTo(Amount.kroner(1_700_000));
        assertThat(pool.allocated()).isEqualTo(Amount.unknown(ValueState.LOST));
        assertThat(pool.remaining()).isEqualTo(Amount.unknown(ValueState.LOST));
    }

    @Test
    void aClosedPoolTakesNoEntry() {
        pool.appropriate(Money.kroner(100_000), because("Budget 2020"));
        pool.close(TODAY);

        assertThatThrownBy(() -> pool.grant(Money.kroner(1), because("For sent")))
                .hasMessage("Puljen for 2020 er lukket.");
    }

    @Test
    void oereAreNeitherLostNorRounded() {
        pool.appropriate(Money.parse("0,03"), because("Øre"));
        pool.grant(Money.parse("0,01"), because("Øre"));
        pool.grant(Money.parse("0,01"), because("Øre"));

        assertThat(pool.remaining().toString()).isEqualTo("0,01");
    }

    private static Voucher because(String reason) {
        return Voucher.by(SECRETARIAT, TODAY, reason);
    }
}
