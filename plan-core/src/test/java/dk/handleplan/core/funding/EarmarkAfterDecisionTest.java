package dk.handleplan.core.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of 1.700.000 kr. 500.000 are for pilots; the one there is got 300.000, the other initiative 1.100.000. */
class EarmarkAfterDecisionTest {

    private static final int YEAR = AnAllocation.YEAR;

    private final AnAllocation a = new AnAllocation();
    private final Initiative usual = a.initiative(1, a.employment, 1_700_000L, null);
    private final Initiative pilot = pilot();
    private final GrantChanges grants = new GrantChanges(a.cycles, a.allocations, a.rows, a.pools);

    EarmarkAfterDecisionTest() {
        a.open();
        a.pools
                .ofYear(YEAR)
                .orElseThrow()
                .earmark(new Earmark("§ 18", Money.kroner(500_000), "Lov", null, null, ApplicationKind.PILOT));
        a.propose(a.typed(usual, YEAR, "1.100.000", "Begrundet"), a.typed(pilot, YEAR, "300.000", "Begrundet"));
        a.submit();
        a.clock.moveTo(LocalDate.of(2020, 1, 27));
        a.record(a.employment, Outcome.RECOMMENDED);
        a.record(a.social, Outcome.RECOMMENDED);
        a.record(a.council, Outcome.ADOPTED);
    }

    private Initiative pilot() {
        var initiative = a.initiative(2, a.social, 1_000_000L, null);
        initiative.record(new FormSection.Work(null, List.of(), List.of(), true));
        return initiative;
    }

    @Test
    void theRestOfThePoolIsGivenToOthersAsFarAsItIsNotEarmarked() {
        assertThatThrownBy(() -> change(by(usual, 100_001)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("1 kr. for meget til andre");
        change(by(usual, 100_000));
        change(by(pilot, 200_000));

        assertThat(a.row(pilot, YEAR).granted()).isEqualTo(Amount.kroner(500_000));
    }

    @Test
    void whatIsEarmarkedIsNotMovedToOthers() {
        assertThatThrownBy(() -> change(by(pilot, -150_000), by(usual, 150_000)))
                .isInstanceOf(RuleBroken.class);
        change(by(pilot, -100_000), by(usual, 100_000));
        change(by(usual, -500_000), by(pilot, 500_000));

        assertThat(a.row(pilot, YEAR).granted()).isEqualTo(Amount.kroner(700_000));
    }

    @Test
    void whoLooksBeforehandIsToldWhatEnteringItWouldSay() {
        var tooMuch = List.of(by(pilot, -150_000), by(usual, 150_000));
        var refusal = effect(tooMuch).refusal();

        assertThat(refusal).hasMessageContaining("50.000 kr. for meget til andre");
        assertThatThrownBy(() -> change(by(pilot, -150_000), by(usual, 150_000)))
                .hasMessage(refusal.getMessage());
        assertThat(effect(List.of(by(pilot, -100_000), by(usual, 100_000))).refusal())
                .isNull();
    }

    @Test
    void whoLooksBeforehandIsToldThatThePoolIsClosed() {
        a.pools.ofYear(YEAR).orElseThrow().close(LocalDate.now(a.clock));
        var refusal = effect(List.of(by(usual, -1))).refusal();

        assertThat(refusal).hasMessage("Puljen for 2020 er lukket.");
        assertThatThrownBy(() -> change(by(usual, -1))).hasMessage(refusal.getMessage());
    }

    private PoolEffect effect(List<GrantChange> changes) {
        return grants.effects(a.cycle.id(), changes).stream()
                .filter(effect -> effect.year() == YEAR)
                .findFirst()
                .orElseThrow();
    }

    private GrantChange by(Initiative initiative, long kroner) {
        return new GrantChange(a.row(initiative, YEAR), Money.kroner(kroner));
    }

    private void change(GrantChange... changes) {
        var voucher = Voucher.by(a.secretariat, LocalDate.now(a.clock), "Omfordeling")
                .in(a.cycle.id())
                .decidedBy(UUID.randomUUID());
        grants.enter(a.cycle.id(), Arrays.asList(changes), voucher);
    }
}
