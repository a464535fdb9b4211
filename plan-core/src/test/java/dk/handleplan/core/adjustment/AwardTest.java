package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.funding.TypedAmount;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who an award goes to is clear before anybody decides about it. The line has 60.000. */
class AwardTest {

    private static final String PRIZES = "Priser " + "til foreninger ".repeat(12);

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative café;

    @BeforeEach
    void decided() {
        café = plan.a.initiative(2, plan.a.social, 300_000L, null);
        plan.a.open();
        plan.a.service.addLine(plan.a.secretariat, plan.cycleId, PRIZES.strip());
        var line = plan.line(PRIZES.strip(), 2020);
        plan.decided(plan.a.typed(café, 2020, "300.000"), new TypedAmount(line.id(), line.version(), "60.000", ""));
    }

    private Adjustment prize(Award award) {
        var line = plan.line(PRIZES.strip(), 2020);
        return plan.prepared(
                AdjustmentKind.AWARD, Target.line(PRIZES.strip()), award, new TypedChange(line.id(), "10.000"));
    }

    @Test
    void itGoesToAnInitiativeOrToSomebodyElseButNotToBoth() {
        assertThatThrownBy(() -> new Award(café.id(), "Foreningen Sammen"))
                .hasMessage("Vælg en indsats, eller skriv, hvem der ellers får pengene. Ikke begge dele.")
                .extracting(refusal -> ((RuleBroken) refusal).field())
                .isEqualTo(Optional.of("recipient"));
    }

    @Test
    void aNameThatIsTooLongBesideItsLineIsRefusedBeforeTheBodyHasDecided() {
        var prize = prize(new Award(null, "F".repeat(150)));

        assertThatThrownBy(() -> plan.sent(prize))
                .extracting(refusal -> ((RuleBroken) refusal).field())
                .isEqualTo(Optional.of("recipient"));
    }

    @Test
    void whoIsNotInThePlanGetsNoneAndTheBodyIsNotAsked() {
        assertThatThrownBy(() -> plan.sent(prize(new Award(UUID.randomUUID(), null))))
                .hasMessage("Modtageren er ikke en indsats i planen.");
    }

    @Test
    void whatIsNoAwardAsksForNoRecipient() {
        var back = plan.prepared(
                AdjustmentKind.RETURN, Target.of(café.id()), new Award(null, ""), plan.typed(café, 2020, "10.000"));
        plan.delegated(back);

        assertThat(back.isDecided()).isTrue();
        assertThat(back.award()).isEmpty();
    }

    @Test
    void whoIsStoppedGetsNone() {
        café.registerAs(InitiativeState.STOPPED, 2);

        assertThatThrownBy(() -> plan.sent(prize(new Award(café.id(), null))))
                .hasMessageContaining("kan ikke få flere penge");
    }
}
