package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.adjustment.Adjustments.Query;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nr. 1 has 400.000 in 2020 and is promised 200.000 of the 500.000 in 2021; it is stopped when 2020 closes. */
class ClosingStopsTest {

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative work;

    @BeforeEach
    void decided() {
        work = plan.a.initiative(1, plan.a.employment, 400_000L, 200_000L);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "400.000"), plan.a.typed(work, 2021, "200.000"));
    }

    private void stop(Amount spent, String why) {
        plan.stops.stop(plan.a.secretariat, plan.cycleId, work.id(), spent, why);
    }

    @Test
    void whatItHasNotSpentAndWhatItWasPromisedIsFreeAgain() {
        stop(Amount.kroner(310_000), "Ingen deltagere");

        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_390_000));
        assertThat(plan.pool(2021).remaining()).isEqualTo(Amount.kroner(500_000));
        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(310_000));
        assertThat(plan.a.decided.stopped).containsExactly(work.id());
        assertThat(plan.pool(2021).entries())
                .last()
                .extracting(LedgerEntry::reason)
                .isEqualTo("Ingen deltagere");
    }

    @Test
    void whatNobodyKnowsIsTakenToBeSpent() {
        stop(Amount.blank(), null);

        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_300_000));
        assertThat(plan.pool(2021).entries())
                .last()
                .extracting(LedgerEntry::reason)
                .isEqualTo("Stoppet, da 2020 blev afsluttet");
    }

    @Test
    void moreThanWasGrantedReleasesNothing() {
        stop(Amount.kroner(450_000), null);

        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_300_000));
        assertThat(plan.pool(2021).remaining()).isEqualTo(Amount.kroner(500_000));
    }

    @Test
    void theReleaseStandsInTheListOfAdjustments() {
        stop(Amount.kroner(310_000), null);

        var listed = plan.adjustments.list(new Query(plan.cycleId, null, null, true), new PageRequest(1, 10));
        assertThat(listed.rows()).extracting(AdjustmentRow::state).containsExactly(AdjustmentState.DECIDED);
    }

    @Test
    void whatWasStoppedDuringTheYearGivesUpWhatItIsKnownNotToHaveSpent() {
        work.registerAs(InitiativeState.STOPPED, 1);
        stop(Amount.kroner(310_000), "Ingen deltagere");

        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(310_000));
        assertThat(plan.a.row(work, 2021).granted()).isEqualTo(Amount.kroner(0));
        assertThat(plan.a.decided.stopped).as("it is stopped already").isEmpty();
    }

    @Test
    void whoseMoneyIsAlreadyGoneIsStoppedAllTheSame() {
        plan.decided(plan.prepared(AdjustmentKind.RECONSIDER, work, plan.typed(work, 2021, "0")));
        stop(Amount.blank(), null);

        assertThat(plan.a.decided.stopped).containsExactly(work.id());
    }
}
