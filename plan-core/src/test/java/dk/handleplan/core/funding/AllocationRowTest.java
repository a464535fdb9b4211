package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationRowTest {

    private static final UUID CYCLE = UUID.randomUUID();

    private final AllocationRow row =
            AllocationRow.ofInitiative(CYCLE, UUID.randomUUID(), 2020, Amount.kroner(250_000));

    @Test
    void nothingIsProposedUntilSomebodyDoes() {
        assertThat(row.proposed()).isEqualTo(Amount.blank());
        assertThat(row.awaitsProposal()).isTrue();
    }

    @Test
    void aProposedRefusalIsZeroAndNotEmpty() {
        row.propose(Amount.kroner(0), "Kan løftes af driften");

        assertThat(row.awaitsProposal()).isFalse();
        assertThat(row.proposed()).isEqualTo(Amount.kroner(0));
    }

    @Test
    void moreThanAppliedNeedsAReason() {
        assertThatThrownBy(() -> row.propose(Amount.kroner(250_001), " "))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("Beløbet er højere end det ansøgte (250.000 kr.). Skriv en begrundelse.");
        assertThatCode(() -> row.propose(Amount.kroner(260_000), "Rådet ønsker flere hold"))
                .doesNotThrowAnyException();
    }

    @Test
    void anAmountInAYearNobodyAppliedForNeedsAReason() {
        var nextYear = AllocationRow.ofInitiative(CYCLE, UUID.randomUUID(), 2021, Amount.blank());

        assertThatThrownBy(() -> nextYear.propose(Amount.kroner(1), null)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aLostApplicationIsNotComparedWith() {
        var lost = AllocationRow.ofInitiative(CYCLE, UUID.randomUUID(), 2019, Amount.unknown(ValueState.LOST));

        assertThatCode(() -> lost.propose(Amount.kroner(100_000), null)).doesNotThrowAnyException();
    }

    @Test
    void noAmountIsBelowZero() {
        assertThatThrownBy(() -> row.propose(Amount.kroner(-1), null)).hasMessageContaining("mindre end 0");
        assertThatThrownBy(() -> row.amend(Amount.kroner(-1))).isInstanceOf(RuleBroken.class);
    }

    @Test
    void grantedIsWhatTheLastBodyLeftStanding() {
        row.propose(Amount.kroner(200_000), null);
        row.putForward();
        row.amend(Amount.kroner(150_000));
        row.bind();
        assertThat(row.granted()).isEqualTo(Amount.blank());
        enter(row.decided());

        assertThat(row.proposed()).isEqualTo(Amount.kroner(200_000));
        assertThat(row.granted()).isEqualTo(Amount.kroner(150_000));
    }

    /** Money is granted by its entry in the ledger and by nothing else. */
    private void enter(Amount decided) {
        var voucher = Voucher.by(new User("sekretariat", "Sekretariatet"), LocalDate.of(2020, 1, 27), "Beslutning");
        var pool = new FundingPool(2020);
        pool.register(EntryKind.APPROPRIATION, decided, voucher);
        pool.grant(decided.orZeroInSum(), voucher.forRow(row));
    }

    @Test
    void aLineThatIsNoInitiativeNeedsALabelAndNoApplication() {
        var line = AllocationRow.ofLine(CYCLE, "Integrationspriser, netværksdannelse mv.", 2020);
        line.propose(Amount.kroner(60_000), null);

        assertThat(line.applied()).isEqualTo(Amount.unknown(ValueState.NOT_APPLICABLE));
        assertThat(line.awaitsProposal()).isFalse();
        assertThatThrownBy(() -> AllocationRow.ofLine(CYCLE, "", 2020)).isInstanceOf(RuleBroken.class);
    }
}
