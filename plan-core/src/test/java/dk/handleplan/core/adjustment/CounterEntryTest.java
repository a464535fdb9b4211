package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.funding.Voucher;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.NotAllowed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mistake in the ledger is countered from the page of the pool. */
class CounterEntryTest {

    private final ADecidedPlan plan = new ADecidedPlan();
    private Initiative work;

    @BeforeEach
    void thirtyThousandCameBackByMistake() {
        work = plan.a.initiative(1, plan.a.employment, 400_000L, null);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "400.000"));
        plan.delegated(plan.prepared(AdjustmentKind.RETURN, work, plan.typed(work, 2020, "30.000")));
    }

    private void counter(Integer number, String reason) {
        plan.a.poolService.counter(plan.a.secretariat, 2020, plan.pool(2020).version(), number, reason);
    }

    @Test
    void theMistakeStandsAndItsOppositeUndoesIt() {
        counter(3, "Det var 3.000.");

        assertThat(plan.pool(2020).entries()).hasSize(4);
        assertThat(plan.pool(2020).entries().get(3).kind()).isEqualTo(EntryKind.CORRECTION);
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_300_000));
        assertThat(plan.a.row(work, 2020).returned()).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> counter(3, "Igen")).hasMessage("Postering 3 er allerede modposteret.");
    }

    @Test
    void theAppropriationIsCorrectedByItself() {
        assertThatThrownBy(() -> counter(1, "Forkert")).hasMessageContaining("kan ikke modposteres alene");
    }

    @Test
    void whatWasDecidedIsUndoneByALaterDecisionAlone() {
        assertThatThrownBy(() -> counter(2, "Det var for meget")).hasMessageContaining("kan ikke modposteres alene");

        plan.decided(plan.prepared(AdjustmentKind.STOP, work, plan.typed(work, 2020, "100.000")));
        assertThatThrownBy(() -> counter(4, "Giv dem pengene igen")).hasMessageContaining("kan ikke modposteres alene");
        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(100_000));
    }

    @Test
    void whatAnOldPlanGaveIsNoDecisionOfToday() {
        var old = plan.a.initiative(2, plan.a.social, null, null);
        plan.pool(2020)
                .register(
                        EntryKind.GRANT,
                        Amount.kroner(10_000),
                        Voucher.by(plan.a.secretariat, ADecidedPlan.SPRING, "Handleplan 2019")
                                .forRow(oldRow(old)));
        counter(4, "Stod der ikke");

        assertThat(plan.pool(2020).entries())
                .last()
                .extracting(LedgerEntry::kind)
                .isEqualTo(EntryKind.CORRECTION);
    }

    private AllocationRow oldRow(Initiative of) {
        var row = AllocationRow.ofInitiative(plan.cycleId, of.id(), 2020, Amount.blank());
        plan.a.rows.add(row);
        return row;
    }

    @Test
    void aNumberAndAReasonAreNeeded() {
        assertThatThrownBy(() -> counter(null, "Forkert")).hasMessage("Udfyld feltet.");
        assertThatThrownBy(() -> counter(9, "Forkert")).hasMessage("Der er ingen postering nr. 9.");
        assertThatThrownBy(() -> counter(3, " ")).hasMessage("Udfyld feltet.");
    }

    @Test
    void onlyTheSecretariatCorrects() {
        assertThatThrownBy(() -> plan.a.poolService.counter(People.clerk(), 2020, 0, 3, "Forkert"))
                .isInstanceOf(NotAllowed.class);
    }
}
