package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The plan of 2020 proposes 300,000 of the 500,000 of 2021, while that year's own plan is made. */
class OnePoolForAllCyclesTest {

    private static final String LINE = "Integrationspriser";

    private final AnAllocation a = new AnAllocation();
    private final Initiative twoYears = a.initiative(1, a.employment, 250_000L, 300_000L);
    private final PlanCycle next = Cycles.started(Cycles.ready(
            2021, Set.of(Cycles.UNIT), Set.of(Cycles.COUNCIL), List.of(new ChainLink(a.council.id(), 1, null))));

    @BeforeEach
    void bothAreProposed() {
        a.open();
        a.propose(a.typed(twoYears, 2020, "250000"), a.typed(twoYears, 2021, "300000"));
        a.cycles.add(next);
        a.allocations.add(new Allocation(next.id()));
        a.service.addLine(a.secretariat, next.id(), LINE);
    }

    @Test
    void noTwoPlansPromiseTheSameKrone() {
        assertThat(proposeForNext("200001"))
                .extracting(refusal -> refusal.because().getMessage())
                .containsExactly("Puljen for 2021 rækker ikke: der mangler 1 kr.");
        assertThat(proposeForNext("200000")).isEmpty();
    }

    @Test
    void theTableShowsWhatTheOtherPlanClaims() {
        var sum = a.service.sheet(a.secretariat, next.id()).years().get(0);

        assertThat(sum.committed()).isEqualTo(Amount.kroner(300_000));
        assertThat(sum.remaining()).isEqualTo(Amount.kroner(200_000));
    }

    @Test
    void theAppropriationIsNotLoweredBelowWhatBothPlansPropose() {
        proposeForNext("200000");
        var pool = a.pools.ofYear(2021).orElseThrow();

        assertThatThrownBy(() -> a.poolService.appropriate(
                        a.secretariat, 2021, pool.version(), Amount.kroner(499_999), "Besparelse"))
                .isInstanceOf(RuleBroken.class);
        assertThat(pool.available()).isEqualTo(Money.kroner(500_000));
    }

    private List<Refusal> proposeForNext(String text) {
        var row = a.rows.ofCycle(next.id()).get(0);
        return a.service.propose(a.secretariat, next.id(), List.of(new TypedAmount(row.id(), row.version(), text, "")));
    }
}
