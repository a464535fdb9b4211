package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AllocationServiceTest {

    private static final String PRIZES = "Integrationspriser, netværksdannelse mv.";

    private final AnAllocation a = new AnAllocation();
    private final UUID cycleId = a.cycle.id();
    private Initiative more;
    private Initiative café;

    @BeforeEach
    void twoInitiatives() {
        more = a.initiative(1, a.employment, 400_000L, null);
        café = a.initiative(2, a.social, 250_000L, 100_000L);
        a.recommended.byAnother(more, 2020, 350_000, LocalDate.of(2019, 11, 1));
        a.recommended.amount(more, 2020, 300_000, LocalDate.of(2019, 11, 12));
        a.recommended.byAnother(more, 2020, 0, LocalDate.of(2019, 11, 13));
        a.recommended.byAnother(café, 2021, 90_000, LocalDate.of(2019, 11, 12));
        a.recommended.byAnother(café, 2021, 80_000, LocalDate.of(2019, 11, 4));
        a.open();
    }

    @Test
    void eachInitiativeHasARowForEachBudgetYear() {
        var sheet = a.service.sheet(a.secretariat, cycleId);

        assertThat(sheet.lines()).hasSize(2);
        assertThat(sheet.lines().get(1).cells())
                .extracting(AllocationLine::applied)
                .containsExactly(Amount.kroner(250_000), Amount.kroner(100_000));
        assertThat(a.row(more, 2021).applied()).isEqualTo(Amount.blank());
    }

    @Test
    void theLeadingCouncilsAmountStandsWheneverOthersRespond() {
        assertThat(a.row(more, 2020).recommended()).isEqualTo(Amount.kroner(300_000));
    }

    @Test
    void whereTheLeadingCouncilHasNoOpinionTheFirstToRespondStands() {
        assertThat(a.row(café, 2021).recommended()).isEqualTo(Amount.kroner(80_000));
        assertThat(a.row(café, 2020).recommended()).isEqualTo(Amount.blank());
    }

    @Test
    void openingTwiceOpensOnce() {
        a.open();

        assertThat(a.rows.ofCycle(cycleId)).hasSize(4);
    }

    @Test
    void amountsAreReadInEveryDanishNotation() {
        assertThat(a.propose(a.typed(more, 2020, "125.000"), a.typed(café, 2020, "0,2 mio.")))
                .isEmpty();
        assertThat(a.row(more, 2020).proposed()).isEqualTo(Amount.kroner(125_000));
        assertThat(a.row(café, 2020).proposed()).isEqualTo(Amount.kroner(200_000));
    }

    @Test
    void nonsenseInOneCellDoesNotHoldTheOthersBack() {
        var refused = a.propose(a.typed(more, 2020, "mange penge"), a.typed(café, 2020, "125000,00"));

        assertThat(refused)
                .extracting(Refusal::rowId)
                .containsExactly(a.row(more, 2020).id());
        assertThat(refused.get(0).because()).hasMessageContaining("kan ikke læses som et beløb");
        assertThat(a.row(more, 2020).proposed()).isEqualTo(Amount.blank());
        assertThat(a.row(café, 2020).proposed()).isEqualTo(Amount.kroner(125_000));
    }

    @Test
    void neverAboveThePoolInAnyYear() {
        var refused = a.propose(
                a.typed(more, 2020, "1.600.000", "Flere hold"),
                a.typed(café, 2020, "100.001"),
                a.typed(café, 2021, "100.000"));

        assertThat(refused)
                .singleElement()
                .satisfies(r -> assertThat(r.because()).hasMessage("Puljen for 2020 rækker ikke: der mangler 1 kr."));
        assertThat(a.row(café, 2021).proposed()).isEqualTo(Amount.kroner(100_000));
        assertThat(a.service.sheet(a.secretariat, cycleId).years().get(0).remaining())
                .isEqualTo(Amount.kroner(100_000));
    }

    @Test
    void moneyMovesFromOneInitiativeToAnotherInOneGo() {
        a.propose(a.typed(more, 2020, "1.700.000", "Hele puljen"));

        assertThat(a.propose(a.typed(more, 2020, "1.500.000", "Næsten alt"), a.typed(café, 2020, "200.000")))
                .isEmpty();
        assertThat(remaining(0)).isEqualTo(Amount.kroner(0));
    }

    @Test
    void moreThanAppliedNeedsAReason() {
        var refused = a.propose(a.typed(café, 2020, "300.000"));

        assertThat(refused.get(0).because().field()).contains("reason");
        assertThat(a.propose(a.typed(café, 2020, "300.000", "Rådet ønsker det")))
                .isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        var seenEarlier = new TypedAmount(a.row(more, 2020).id(), -1, "200.000", "");

        assertThat(a.propose(seenEarlier).get(0).because()).hasMessageContaining("En anden har imens");
    }

    @Test
    void aCellNobodyTouchedIsNoConflict() {
        a.propose(a.typed(more, 2020, "200.000"));
        var untouched = new TypedAmount(a.row(more, 2020).id(), -1, "200.000", "");

        assertThat(a.propose(untouched)).isEmpty();
    }

    @Test
    void whatAnEarlierYearPromisedIsNoLongerThere() {
        a.pools
                .ofYear(2020)
                .orElseThrow()
                .commit(
                        Money.kroner(1_500_000),
                        Voucher.by(a.secretariat, LocalDate.of(2019, 1, 1), "Toårig bevilling")
                                .in(UUID.randomUUID()));

        assertThat(a.propose(a.typed(more, 2020, "200.001"))).hasSize(1);
        assertThat(a.service.sheet(a.secretariat, cycleId).years().get(0).committed())
                .isEqualTo(Amount.kroner(1_500_000));
    }

    @Test
    void aLineThatIsNoInitiativeTakesPartInTheSums() {
        a.service.addLine(a.secretariat, cycleId, PRIZES);
        var line = a.rows.ofCycle(cycleId).stream()
                .filter(r -> !r.isInitiative())
                .findFirst()
                .orElseThrow();
        a.propose(new TypedAmount(line.id(), line.version(), "60.000", ""));

        assertThat(remaining(0)).isEqualTo(Amount.kroner(1_640_000));
        assertThatThrownBy(() -> a.service.addLine(a.secretariat, cycleId, PRIZES))
                .hasMessageContaining(PRIZES);
        a.service.removeLine(a.secretariat, cycleId, PRIZES);
        assertThat(remaining(0)).isEqualTo(Amount.kroner(1_700_000));
    }

    @Test
    void everyAmountAppliedForIsAnsweredBeforeTheProposalGoesOn() {
        a.propose(a.typed(more, 2020, "350.000"));

        assertThat(a.submit())
                .extracting(Refusal::rowId)
                .containsExactlyInAnyOrder(
                        a.row(café, 2020).id(), a.row(café, 2021).id());
        assertThat(a.process.waitsForProposal).isTrue();
        a.propose(a.typed(café, 2020, "0"), a.typed(café, 2021, "0"));
        a.submit();
        assertThat(a.process.waitsForProposal).isFalse();
    }

    @Test
    void nothingIsChangedHereOnceTheProposalIsBeforeTheBodies() {
        a.propose(a.typed(more, 2020, "1"), a.typed(café, 2020, "0"), a.typed(café, 2021, "0"));
        a.submit();

        assertThatThrownBy(() -> a.propose(a.typed(more, 2020, "2"))).hasMessageContaining("sendt til behandling");
        assertThatThrownBy(a::submit).hasMessageContaining("sendt til behandling");
        assertThatThrownBy(() -> a.service.addLine(a.secretariat, cycleId, PRIZES))
                .hasMessageContaining("sendt til behandling");
    }

    @Test
    void onlyTheSecretariatProposes() {
        var cell = a.typed(more, 2020, "1");
        List.of(a.clerk, People.administrator(), People.reader(), People.editorOf(UUID.randomUUID()))
                .forEach(user -> assertThatThrownBy(() -> a.service.propose(user, cycleId, List.of(cell)))
                        .isInstanceOf(NotAllowed.class));
        assertThatThrownBy(() -> a.service.submit(People.administrator(), cycleId))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void clerksAndReadersSeeTheProposalOnlyWhenItIsPutForward() {
        assertThatThrownBy(() -> a.service.sheet(a.clerk, cycleId)).isInstanceOf(NotAllowed.class);
        a.propose(a.typed(more, 2020, "1"), a.typed(café, 2020, "0"), a.typed(café, 2021, "0"));
        a.submit();

        assertThat(a.service.sheet(a.clerk, cycleId).lines()).hasSize(2);
        assertThatThrownBy(() -> a.service.sheet(People.editorOf(UUID.randomUUID()), cycleId))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoChangedWhichAmountIsInTheTrailOfTheInitiative() {
        a.propose(a.typed(more, 2020, "200.000"));

        var entry = a.audit.ofCase(more.id()).get(0);
        assertThat(entry.action()).isEqualTo("funding.proposed");
        assertThat(entry.after()).contains("2020: 200.000");
    }

    @Test
    void theAppropriationIsNeverSetBelowWhatIsProposed() {
        a.propose(a.typed(café, 2020, "200.000"));
        var pool = a.pools.ofYear(2020).orElseThrow();

        assertThatThrownBy(() -> a.poolService.appropriate(
                        a.secretariat, 2020, pool.version(), Amount.kroner(199_000), "Besparelse"))
                .hasMessageContaining("1.000 kr. for lav");
        a.poolService.appropriate(a.secretariat, 2020, pool.version(), Amount.kroner(200_000), "Besparelse");
        assertThat(remaining(0)).isEqualTo(Amount.kroner(0));
    }

    @Test
    void whatAYearLeavesIsCarriedOverOnce() {
        a.poolService.carryOver(a.secretariat, 2020, cycleId, "Handleplan 2020");
        a.poolService.carryOver(a.secretariat, 2020, cycleId, "Handleplan 2020");

        assertThat(a.pools.ofYear(2021).orElseThrow().total()).isEqualTo(Amount.kroner(2_200_000));
        assertThat(a.pools.ofYear(2020).orElseThrow().isClosed()).isTrue();
    }

    private Amount remaining(int year) {
        return a.service.sheet(a.secretariat, cycleId).years().get(year).remaining();
    }
}
