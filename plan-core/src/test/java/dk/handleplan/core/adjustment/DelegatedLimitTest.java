package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.StaleData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The secretariat decides itself up to 20.000, however it divides it. Nr. 1 has 400.000, nr. 2 has 15.000. */
class DelegatedLimitTest {

    private static final String TOO_MUCH = "Sekretariatet må ikke selv beslutte så meget";

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative work;
    private Initiative café;

    @BeforeEach
    void decided() {
        work = plan.a.initiative(1, plan.a.employment, 600_000L, null);
        café = plan.a.initiative(2, plan.a.social, 15_000L, null);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "400.000", "Resten må vente."), plan.a.typed(café, 2020, "15.000"));
        plan.service.arrange(plan.a.secretariat, plan.cycleId, 0, null, Money.kroner(20_000));
    }

    @Test
    void whatWasGivenBeforeCountsToo() {
        plan.delegated(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "415.000")));

        var more = plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "420.001"));
        assertThatThrownBy(() -> plan.delegated(more)).hasMessageContaining(TOO_MUCH);
        assertThat(plan.overview.sheet(plan.a.secretariat, more.id()).rights().mayDecide())
                .isFalse();
        plan.delegated(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "420.000")));
    }

    @Test
    void whatABodyDecidedAndWhatCameBackDoNotCount() {
        plan.decided(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "500.000")));
        plan.delegated(plan.prepared(AdjustmentKind.RETURN, work, plan.typed(work, 2020, "90.000")));

        plan.delegated(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "520.000")));
    }

    @Test
    void whoStopsAnInitiativeDecidesAboutAllItHas() {
        var stop = plan.prepared(AdjustmentKind.STOP, work);
        assertThat(stop.size()).as("nothing is released").isEqualTo(Money.ZERO);

        assertThatThrownBy(() -> plan.delegated(stop)).hasMessageContaining(TOO_MUCH);
        plan.delegated(plan.prepared(AdjustmentKind.STOP, café));
        assertThat(plan.a.decided.stopped).containsExactly(café.id());
    }

    @Test
    void whoChangesTheLimitLeavesATraceOfBodyAndAmount() {
        var body = plan.a.social.id();
        plan.service.arrange(plan.a.secretariat, plan.cycleId, 0, body, Money.kroner(5_000));

        assertThat(plan.a.audit.ofCase(plan.cycleId)).anySatisfy(trace -> {
            assertThat(trace.before()).contains("Kommunalbestyrelsen, 20.000");
            assertThat(trace.after()).contains("Socialudvalget, 5.000");
        });
        assertThatThrownBy(() -> plan.service.arrange(plan.a.secretariat, plan.cycleId, 7, body, Money.ZERO))
                .isInstanceOf(StaleData.class);
    }
}
