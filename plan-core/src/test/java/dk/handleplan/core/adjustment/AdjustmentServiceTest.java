package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nr. 1 has 400.000 in 2020 and 200.000 in 2021, nr. 2 has 250.000 in 2020; the prizes have 60.000, and 2020 has 990.000 left. */
class AdjustmentServiceTest {

    private static final String PRIZES = "Integrationspriser, netværksdannelse mv.";

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void decided() {
        work = plan.a.initiative(1, plan.a.employment, 400_000L, 200_000L);
        café = plan.a.initiative(2, plan.a.social, 300_000L, null);
        plan.a.open();
        plan.a.service.addLine(plan.a.secretariat, plan.cycleId, PRIZES);
        var prizes = plan.line(PRIZES, 2020);
        plan.decided(
                plan.a.typed(work, 2020, "400.000"),
                plan.a.typed(work, 2021, "200.000"),
                plan.a.typed(café, 2020, "250.000", "Kun et halvt år."),
                new TypedAmount(prizes.id(), prizes.version(), "60.000", ""));
    }

    @Test
    void whatOneGivesUpAnotherGetsAndThePoolStaysAsItWas() {
        var moved = plan.prepared(AdjustmentKind.REALLOCATION, work, plan.typed(work, 2020, "380.000"));
        plan.prepare(moved, Target.of(café.id()), null, plan.typed(work, 2020, "380.000"));
        plan.prepare(moved, Target.NONE, null, plan.typed(work, 2020, "380.000"), plan.typed(café, 2020, "270.000"));
        plan.decided(moved);

        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(380_000));
        assertThat(plan.a.row(café, 2020).granted()).isEqualTo(Amount.kroner(270_000));
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(990_000));
        assertThat(last(2020, 2))
                .extracting(LedgerEntry::kind)
                .containsExactly(EntryKind.MOVED_OUT, EntryKind.MOVED_IN);
        assertThat(last(2020, 2)).allSatisfy(entry -> {
            assertThat(entry.reason()).isEqualTo("Kommunalbestyrelsen, 20. april 2020, punkt 9");
            assertThat(entry.decisionId()).contains(moved.id());
        });
    }

    private List<LedgerEntry> last(int year, int entries) {
        var all = plan.pool(year).entries();
        return all.subList(all.size() - entries, all.size());
    }

    @Test
    void aReallocationGivesNoMoreThanOthersGiveUp() {
        var moved = plan.prepared(AdjustmentKind.REALLOCATION, work, plan.typed(work, 2020, "380.000"));

        assertThatThrownBy(() -> plan.sent(moved))
                .hasMessage(
                        "I 2020 skal det, nogen får, være det samme, som andre giver fra sig. Forskellen er -20.000 kr.");
    }

    @Test
    void nothingIsInTheLedgerBeforeTheBodyHasDecided() {
        var before = plan.pool(2020).entries().size();
        var more = plan.sent(plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "300.000")));
        assertThat(plan.pool(2020).entries()).hasSize(before);

        plan.recorded(more, Outcome.DEFERRED);
        assertThat(plan.pool(2020).entries()).hasSize(before);
        assertThat(more.isBeforeBody()).isTrue();
        plan.a.clock.moveTo(ADecidedPlan.SPRING.plusWeeks(2));
        plan.recorded(more, Outcome.REJECTED);

        assertThat(plan.pool(2020).entries()).hasSize(before);
        assertThat(more.state()).isEqualTo(AdjustmentState.REJECTED);
        assertThat(plan.told).containsExactly("sent", "deferred", "concluded");
    }

    @Test
    void whatABodySendsBackIsPreparedAnew() {
        var more = plan.sent(plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "300.000")));
        plan.recorded(more, Outcome.SENT_BACK);

        assertThat(more.isPrepared()).isTrue();
        plan.prepare(more, Target.NONE, null, plan.typed(café, 2020, "280.000"));
        plan.decided(more);
        assertThat(plan.a.row(café, 2020).granted()).isEqualTo(Amount.kroner(280_000));
    }

    @Test
    void noMoreIsGivenThanThePoolHas() {
        var more = plan.sent(plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "1.240.001")));

        assertThatThrownBy(() -> plan.recorded(more, Outcome.ADOPTED))
                .hasMessage("Puljen for 2020 rækker ikke: der mangler 1 kr.");
    }

    @Test
    void theSecretariatDecidesItselfUpToTheAmountThatIsDelegated() {
        var more = plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "270.001"));
        assertThatThrownBy(() -> plan.delegated(more))
                .hasMessageContaining("Sekretariatet må ikke selv beslutte så meget");

        plan.service.arrange(plan.a.secretariat, plan.cycleId, 0, null, Money.kroner(20_000));
        assertThatThrownBy(() -> plan.delegated(more))
                .hasMessageContaining("Sekretariatet må ikke selv beslutte så meget");
        plan.prepare(more, Target.NONE, null, plan.typed(café, 2020, "270.000"));
        plan.delegated(more);

        assertThat(plan.a.row(café, 2020).granted()).isEqualTo(Amount.kroner(270_000));
        assertThat(last(2020, 1).get(0).reason()).isEqualTo("Der er brug for det.");
        assertThat(plan.told).as("nobody is asked").isEmpty();
    }

    @Test
    void noMoreComesBackThanWasGivenAndHasNotComeBack() {
        plan.delegated(plan.prepared(AdjustmentKind.RETURN, café, plan.typed(café, 2020, "200.000")));
        var again = plan.prepared(AdjustmentKind.RETURN, café);

        var refused = plan.prepare(again, Target.NONE, null, plan.typed(café, 2020, "50.001"));
        assertThat(refused)
                .extracting(refusal -> refusal.because().getMessage())
                .containsExactly("Der kan ikke komme 50.001 kr. tilbage, for der er kun fordelt 50.000 kr.");
        assertThat(plan.a.row(café, 2020).granted()).isEqualTo(Amount.kroner(250_000));
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_190_000));
    }

    @Test
    void aStoppedInitiativeGivesUpWhatIsNotPaidThisYearAndLater() {
        var stop = plan.prepared(AdjustmentKind.STOP, work, plan.typed(work, 2020, "150.000"));
        assertThat(stop.size()).as("with all that was promised of 2021").isEqualTo(Money.kroner(450_000));
        plan.decided(stop);

        assertThat(plan.a.decided.stopped).containsExactly(work.id());
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_240_000));
        assertThat(plan.pool(2021).remaining()).isEqualTo(Amount.kroner(500_000));
        assertThat(last(2021, 1).get(0).kind()).isEqualTo(EntryKind.RELEASE);
    }

    @Test
    void aPrizeGoesFromTheLineToWhoeverWinsIt() {
        award(null, "Foreningen Sammen", "15.000");
        award(café.id(), null, "10.000");
        award(null, "foreningen sammen", "5.000");

        assertThat(plan.line(PRIZES, 2020).granted()).isEqualTo(Amount.kroner(30_000));
        assertThat(plan.line(PRIZES + ": Foreningen Sammen", 2020).granted()).isEqualTo(Amount.kroner(20_000));
        assertThat(plan.a.row(café, 2020).granted()).isEqualTo(Amount.kroner(260_000));
        assertThat(plan.pool(2020).remaining()).as("the line had the money").isEqualTo(Amount.kroner(990_000));
    }

    private void award(UUID initiative, String name, String amount) {
        var line = plan.line(PRIZES, 2020);
        plan.decided(plan.prepared(
                AdjustmentKind.AWARD,
                Target.line(PRIZES),
                new Award(initiative, name),
                new TypedChange(line.id(), amount)));
    }

    @Test
    void anAwardNamesWhoGetsIt() {
        var line = plan.line(PRIZES, 2020);
        var prize = plan.prepared(
                AdjustmentKind.AWARD, Target.line(PRIZES), new Award(null, " "), new TypedChange(line.id(), "15.000"));

        assertThatThrownBy(() -> plan.sent(prize)).hasMessage("Udfyld feltet.");
    }

    @Test
    void whoWasRefusedAtFirstIsGrantedOnceItGetsMoney() {
        plan.decided(plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "300.000")));

        assertThat(plan.a.decided.granted).containsEntry(café.id(), true);
    }

    @Test
    void aPromiseOfAComingYearCanBeRaisedAsFarAsThatYearHasMoney() {
        plan.decided(plan.prepared(AdjustmentKind.RECONSIDER, work, plan.typed(work, 2021, "500.000")));
        assertThat(plan.pool(2021).remaining()).isEqualTo(Amount.kroner(0));

        var more = plan.sent(plan.prepared(AdjustmentKind.RECONSIDER, work, plan.typed(work, 2021, "500.001")));
        assertThatThrownBy(() -> plan.recorded(more, Outcome.ADOPTED))
                .hasMessage("Puljen for 2021 rækker ikke: der mangler 1 kr.");
    }

    @Test
    void whatIsWithdrawnStaysInTheListAndChangesNothing() {
        var more = plan.sent(plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "300.000")));
        plan.service.withdraw(plan.a.secretariat, more.id(), more.version());

        assertThat(more.state()).isEqualTo(AdjustmentState.WITHDRAWN);
        assertThat(plan.told).containsExactly("sent", "withdrawn");
        assertThatThrownBy(() -> plan.recorded(more, Outcome.ADOPTED)).hasMessage("Ændringen er ikke til behandling.");
    }

    @Test
    void everybodyDoesTheirOwnPart() {
        var more = plan.prepared(AdjustmentKind.REMAINDER, café, plan.typed(café, 2020, "300.000"));

        assertThatThrownBy(() ->
                        plan.service.start(plan.a.clerk, plan.cycleId, AdjustmentKind.RETURN, Target.of(café.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plan.service.send(
                        plan.a.clerk, more.id(), more.version(), plan.unchanged(more), ADecidedPlan.SPRING))
                .isInstanceOf(NotAllowed.class);
        plan.sent(more);
        assertThatThrownBy(() -> plan.service.record(plan.a.secretariat, more.id(), more.version(), null))
                .isInstanceOf(NotAllowed.class);
    }
}
