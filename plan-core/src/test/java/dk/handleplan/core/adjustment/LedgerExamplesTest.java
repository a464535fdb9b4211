package dk.handleplan.core.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.adjustment.AdjustmentService.Target;
import dk.handleplan.core.funding.EntryKind;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three stories that every finance office knows, told over the ledgers. */
class LedgerExamplesTest {

    private final ADecidedPlan plan = new ADecidedPlan();

    @Test
    void theRestOfThePoolIsGrantedToTheApplicantWhoAskedForMore() {
        // Nr. 1 asks for 400.000 and gets 350.000; nr. 2 gets the 1.300.000 it asks for. The pool has 50.000 left.
        var work = plan.a.initiative(1, plan.a.employment, 400_000L, null);
        var café = plan.a.initiative(2, plan.a.social, 1_300_000L, null);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "350.000", "Resten må vente."), plan.a.typed(café, 2020, "1.300.000"));
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(50_000));

        // In spring the secretariat proposes to give nr. 1 the rest, and the council agrees.
        var rest = plan.decided(plan.prepared(AdjustmentKind.REMAINDER, work, plan.typed(work, 2020, "400.000")));

        // The pool is used up, the first grant stands in the ledger as it was, and the rest has an entry that names the
        // decision.
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(0));
        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(400_000));
        assertThat(plan.pool(2020).entries())
                .filteredOn(
                        entry -> entry.initiativeId().filter(work.id()::equals).isPresent())
                .extracting(
                        LedgerEntry::kind,
                        entry -> entry.amount().toString(),
                        entry -> entry.decisionId().get())
                .containsExactly(
                        tuple(
                                EntryKind.GRANT,
                                "350.000",
                                plan.a.before(plan.a.council).id()),
                        tuple(EntryKind.GRANT, "50.000", rest.id()));
    }

    @Test
    void whatOneYearLeavesAndWhatTheNextAppropriatesAreOneSum() {
        // Of 1.700.000 kr. in 2020, 1.616.000 are granted, and 30.000 of them come back unspent.
        var work = plan.a.initiative(1, plan.a.employment, 1_616_000L, null);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "1.616.000"));
        var back = plan.prepared(AdjustmentKind.RETURN, work, plan.typed(work, 2020, "30.000"));
        plan.delegated(back);
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(114_000));
        assertThat(plan.a.row(work, 2020).granted())
                .as("what was decided stands")
                .isEqualTo(Amount.kroner(1_616_000));

        // The year ends: what is left goes on to 2021, which has 500.000 of its own.
        plan.a.poolService.carryOver(plan.a.secretariat, 2020, plan.cycleId, "Handleplan 2020");

        // The new year gives from one sum, and says of what it is made. The old one has nothing left.
        var next = plan.pool(2021);
        assertThat(next.total()).isEqualTo(Amount.kroner(614_000));
        assertThat(next.appropriation()).isEqualTo(Amount.kroner(500_000));
        assertThat(next.available()).isEqualTo(Money.kroner(614_000));
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(0));

        // In February another 6.000 come back of the old year's money: its pool is closed, so they come into 2021's.
        var late = plan.prepared(AdjustmentKind.RETURN, work, plan.typed(work, 2020, "6.000"));
        plan.delegated(late);
        assertThat(plan.pool(2021).available()).isEqualTo(Money.kroner(620_000));
        assertThat(plan.a.row(work, 2020).returned()).isEqualTo(Money.kroner(36_000));
    }

    @Test
    void aTwoYearGrantIsHalvedAtMidway() {
        // Nr. 1 gets 300.000 for 2020 and is promised 200.000 for 2021: from the first day 2021 has that much less.
        var work = plan.a.initiative(1, plan.a.employment, 300_000L, 200_000L);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "300.000"), plan.a.typed(work, 2021, "200.000"));
        assertThat(plan.pool(2021).remaining()).isEqualTo(Amount.kroner(300_000));

        // The midway status is poor; the council takes half of the second year back.
        var halved = plan.prepared(AdjustmentKind.RECONSIDER, work, plan.typed(work, 2021, "100.000"));
        assertThat(halved.changes()).as("only the coming year is reconsidered").hasSize(1);
        plan.decided(halved);

        // 2021 has 100.000 more to give, this year's grant stands, and both the promise and its withdrawal are in the
        // ledger.
        assertThat(plan.pool(2021).remaining()).isEqualTo(Amount.kroner(400_000));
        assertThat(plan.a.row(work, 2021).granted()).isEqualTo(Amount.kroner(100_000));
        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(300_000));
        assertThat(plan.pool(2021).entries())
                .extracting(LedgerEntry::kind)
                .isEqualTo(List.of(EntryKind.APPROPRIATION, EntryKind.COMMITMENT, EntryKind.RELEASE));
    }

    @Test
    void aGrantOfThisYearIsReducedAndNobodyElseGetsIt() {
        // Nr. 1 gets 300.000. In spring a new law takes a third of its participants, and the council lowers the grant.
        var work = plan.a.initiative(1, plan.a.employment, 300_000L, null);
        plan.a.open();
        plan.decided(plan.a.typed(work, 2020, "300.000"));
        var reduced = plan.decided(plan.prepared(AdjustmentKind.REDUCTION, work, plan.typed(work, 2020, "200.000")));

        // The pool has 100.000 more, by an entry that names the decision.
        assertThat(plan.pool(2020).remaining()).isEqualTo(Amount.kroner(1_500_000));
        assertThat(plan.a.row(work, 2020).granted()).isEqualTo(Amount.kroner(200_000));
        assertThat(plan.pool(2020).entries())
                .filteredOn(entry -> entry.kind() == EntryKind.RELEASE)
                .extracting(
                        entry -> entry.amount().toString(),
                        entry -> entry.decisionId().get())
                .containsExactly(tuple("100.000", reduced.id()));

        // It cannot become more that way.
        var more = plan.prepared(AdjustmentKind.REDUCTION, work);
        assertThat(plan.prepare(more, Target.NONE, null, plan.typed(work, 2020, "250.000")))
                .extracting(refused -> refused.because().key())
                .containsExactly("adjustment.onlyLess");
    }
}
