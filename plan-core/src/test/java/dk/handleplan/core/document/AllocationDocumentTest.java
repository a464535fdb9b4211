package dk.handleplan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.AllocationDocument.Entry;
import dk.handleplan.core.document.AllocationDocument.Group;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Snapshot;
import dk.handleplan.core.shared.ValueState;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationDocumentTest {

    private static final Amount LOST = Amount.unknown(ValueState.LOST);

    @Test
    void aYearIsAddedUpOverGoalsAndOtherLines() {
        var total = allocation(Amount.kroner(50_000)).total(2020);

        assertThat(total.applied()).isEqualTo(Amount.kroner(300_000));
        assertThat(total.granted()).isEqualTo(Amount.kroner(150_000));
    }

    @Test
    void anAmountThatIsNotKnownLeavesTheSumUnknown() {
        assertThat(allocation(LOST).total(2020).granted().isKnown()).isFalse();
    }

    @Test
    void aYearInWhichNothingIsAskedForIsBlankAndNotZero() {
        var entry = allocation(LOST).groups().get(0).entries().get(0);

        assertThat(entry.in(2021).applied().isBlank()).isTrue();
        assertThat(entry.in(2021).granted().isBlank()).isTrue();
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        var kept = Snapshot.of(allocation(LOST));

        assertThat(Snapshot.of(Snapshot.read(kept, AllocationDocument.class))).isEqualTo(kept);
    }

    private static AllocationDocument allocation(Amount grantedToTheLine) {
        return new AllocationDocument(
                2020,
                "Handleplan 2020",
                "Eksempel Kommune",
                false,
                List.of(2020, 2021),
                List.of(
                        new Group("1. Arbejdsmarked", List.of(entry(1, 200_000, 100_000))),
                        new Group(null, List.of(entry(2, 100_000, 0)))),
                List.of(new PublishedPlan.Line(
                        "Integrationspris",
                        List.of(new YearAmounts(
                                2020, Amount.blank(), Amount.blank(), Amount.blank(), grantedToTheLine)))));
    }

    private static Entry entry(int number, long applied, long granted) {
        return new Entry(
                number,
                "Indsats " + number,
                "Jobcentret",
                List.of("AUU"),
                List.of(new YearAmounts(
                        2020, Amount.kroner(applied), Amount.blank(), Amount.blank(), Amount.kroner(granted))));
    }
}
