package dk.handleplan.core.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.ValueState;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Amount NOTHING = Amount.kroner(0);
    private static final Amount SOME = Amount.kroner(100);

    @Test
    void allOfItAPartOfItOrNothing() {
        assertThat(Verdict.of(SOME, SOME)).isEqualTo(Verdict.FULL);
        assertThat(Verdict.of(SOME, Amount.kroner(101))).isEqualTo(Verdict.FULL);
        assertThat(Verdict.of(SOME, Amount.kroner(99))).isEqualTo(Verdict.PART);
        assertThat(Verdict.of(SOME, NOTHING)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void nothingIsNeverAllOfIt() {
        assertThat(Verdict.of(Amount.blank(), NOTHING)).isEqualTo(Verdict.REFUSED);
        assertThat(Verdict.of(NOTHING, NOTHING)).isEqualTo(Verdict.REFUSED);
        assertThat(Verdict.of(SOME, Amount.blank())).isEqualTo(Verdict.OPEN);
    }

    @Test
    void whatNobodyIsKnownToHaveAppliedForIsNotAllOfItEither() {
        assertThat(Verdict.of(Amount.blank(), SOME)).isEqualTo(Verdict.UNASKED);
        assertThat(Verdict.of(Amount.unknown(ValueState.LOST), SOME)).isEqualTo(Verdict.UNASKED);
    }
}
