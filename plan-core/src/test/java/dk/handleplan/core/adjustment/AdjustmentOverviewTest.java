package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.funding.PoolEffect;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nr. 1 asked for 400.000 in 2020 and got 350.000, with 200.000 promised of 2021; nr. 2 got the 250.000 it asked for. */
class AdjustmentOverviewTest {

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void decided() {
        work = plan.a.initiative(1, plan.a.employment, 400_000L, 200_000L);
        café = plan.a.initiative(2, plan.a.social, 250_000L, null);
        plan.a.open();
        plan.decided(
                plan.a.typed(work, 2020, "350.000", "Resten må vente."),
                plan.a.typed(work, 2021, "200.000"),
                plan.a.typed(café, 2020, "250.000"));
    }

    @Test
    void thePoolsAreShownAsTheyAreAndAsTheyWouldBe() {
        var halved = plan.prepared(AdjustmentKind.RECONSIDER, work, plan.typed(work, 2021, "100.000"));

        assertThat(plan.overview.sheet(plan.a.secretariat, halved.id()).effects())
                .containsExactly(
                        new PoolEffect(2020, Money.kroner(1_100_000), Money.kroner(1_100_000), false, null),
                        new PoolEffect(2021, Money.kroner(300_000), Money.kroner(400_000), false, null));
    }

    @Test
    void aPoolThatCannotBearItIsSeenBeforeAnybodyDecides() {
        var more = plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2021, "600.000"));

        assertThat(plan.overview.sheet(plan.a.secretariat, more.id()).refusals())
                .extracting(RuleBroken::getMessage)
                .containsExactly("Puljen for 2021 rækker ikke: der mangler 100.000 kr.");
    }

    @Test
    void onlyWhoCouldBeConcernedIsOffered() {
        assertThat(offered(AdjustmentKind.REMAINDER)).containsExactly(1);
        assertThat(offered(AdjustmentKind.RECONSIDER)).containsExactly(1);
        assertThat(offered(AdjustmentKind.RETURN)).containsExactly(1, 2);
        assertThat(offered(AdjustmentKind.REDUCTION)).containsExactly(1, 2);
    }

    private List<Integer> offered(AdjustmentKind kind) {
        var begun = plan.prepared(kind, Target.NONE, null);
        return plan.overview.sheet(plan.a.secretariat, begun.id()).takeable().stream()
                .map(Holder::number)
                .toList();
    }

    @Test
    void clerksAndReadersSeeWhatHasLeftTheSecretariat() {
        var more = plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000"));
        assertThatThrownBy(() -> plan.overview.sheet(plan.a.clerk, more.id())).isInstanceOf(NotAllowed.class);

        plan.sent(more);
        assertThat(plan.overview.sheet(plan.a.clerk, more.id()).rights().mayRecord())
                .isTrue();
        assertThat(plan.overview.sheet(People.reader(), more.id()).rights().mayRecord())
                .isFalse();
        assertThatThrownBy(() -> plan.overview.sheet(People.editorOf(work.leadUnitId()), more.id()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void minutesOfADeferredOneAreWrittenWhenItsNewMeetingIsHeld() {
        var more = plan.sent(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000")));
        plan.recorded(more, Outcome.DEFERRED);
        assertThat(mayRecord(more)).isFalse();
        assertThatThrownBy(() -> plan.recorded(more, Outcome.ADOPTED))
                .hasMessage("Sagen er udsat til 4. maj 2020. Flyt mødet, hvis det er holdt før.");

        plan.a.clock.moveTo(ADecidedPlan.SPRING.plusWeeks(1));
        plan.service.convene(plan.a.clerk, more.id(), more.version(), ADecidedPlan.SPRING.plusWeeks(1));
        assertThat(mayRecord(more)).isTrue();
        plan.recorded(more, Outcome.ADOPTED);
    }

    private boolean mayRecord(Adjustment adjustment) {
        return plan.overview.sheet(plan.a.clerk, adjustment.id()).rights().mayRecord();
    }

    @Test
    void oneThatIsDecidedSaysWhatChangedAndWhatTheMeetingSaid() {
        var more = plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000"));
        plan.recorded(plan.sent(more), Outcome.ADOPTED);

        var sheet = plan.overview.sheet(People.reader(), more.id());
        assertThat(sheet.changed()).extracting(AdjustmentSheet.Line::by).containsExactly(Money.kroner(50_000));
        assertThat(sheet.treated().last().orElseThrow().wording()).isEqualTo("Godkendt.");
        assertThat(sheet.effects()).isEmpty();
        assertThat(sheet.body()).isEqualTo("Kommunalbestyrelsen");
    }
}
