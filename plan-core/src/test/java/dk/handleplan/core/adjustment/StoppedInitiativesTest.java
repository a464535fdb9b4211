package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stopped or taken out gets no more money. Both applied for 400.000 and got 300.000. */
class StoppedInitiativesTest {

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void decided() {
        work = plan.a.initiative(1, plan.a.employment, 400_000L, null);
        café = plan.a.initiative(2, plan.a.social, 400_000L, null);
        plan.a.open();
        plan.decided(
                plan.a.typed(work, 2020, "300.000", "Resten må vente."),
                plan.a.typed(café, 2020, "300.000", "Resten må vente."));
    }

    @Test
    void itGetsNothingOfTheRest() {
        work.registerAs(InitiativeState.STOPPED, 1);

        var more = plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000"));
        assertThatThrownBy(() -> plan.sent(more))
                .hasMessage("“Indsats 1” er stoppet eller taget ud og kan ikke få flere penge.");
    }

    @Test
    void itGetsNothingEvenIfItWasStoppedWhileTheBodyThoughtAboutIt() {
        var more = plan.sent(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000")));
        work.registerAs(InitiativeState.WITHDRAWN, 1);

        assertThatThrownBy(() -> plan.recorded(more, Outcome.ADOPTED)).hasMessageContaining("kan ikke få flere penge");
    }

    @Test
    void itMayStillGiveUpWhatItHasNotUsed() {
        work.registerAs(InitiativeState.STOPPED, 1);

        var moved = plan.prepared(AdjustmentKind.REALLOCATION, work, plan.typed(work, 2020, "250.000"));
        plan.prepare(moved, Target.of(café.id()), null, plan.typed(work, 2020, "250.000"));
        plan.prepare(moved, Target.NONE, null, plan.typed(work, 2020, "250.000"), plan.typed(café, 2020, "350.000"));
        plan.decided(moved);

        assertThat(plan.a.row(café, 2020).granted().toString()).isEqualTo("350.000");
    }

    @Test
    void whatIsStoppedAlreadyIsNotStoppedAgainWhenItGivesUpMore() {
        work.registerAs(InitiativeState.STOPPED, 1);
        plan.decided(plan.prepared(AdjustmentKind.STOP, work, plan.typed(work, 2020, "250.000")));

        assertThat(plan.a.decided.stopped).isEmpty();
        assertThat(plan.a.row(work, 2020).granted().toString()).isEqualTo("250.000");
    }

    @Test
    void itIsNotOfferedWhereMoneyIsGiven() {
        work.registerAs(InitiativeState.STOPPED, 1);
        var rest = plan.prepared(AdjustmentKind.REMAINDER, Target.NONE, null);

        assertThat(plan.overview.sheet(plan.a.secretariat, rest.id()).takeable())
                .extracting(Holder::number)
                .containsExactly(2);
    }
}
