package dk.handleplan.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.shared.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final Tally mixed = Tallies.of(Standing.ON_TRACK, 4, 400)
            .plus(Tallies.of(Standing.AT_RISK, 1, 900))
            .plus(Tallies.of(Standing.STOPPED, 1, 0))
            .plus(Tallies.of(Standing.NOT_REPORTED, 2, 50));

    @Test
    void eachInitiativeWeighsTheSameOrByItsMoney() {
        assertThat(Weight.EQUAL.of(mixed.at(Standing.ON_TRACK))).isEqualTo(4);
        assertThat(Weight.MONEY.of(mixed.at(Standing.ON_TRACK)))
                .isEqualTo(Money.kroner(400).oere());
        assertThat(Weight.MONEY.of(mixed.all())).isEqualTo(Money.kroner(1350).oere());
        assertThat(mixed.all().initiatives()).isEqualTo(8);
    }

    @Test
    void theWorstThatWasReportedIsNeitherAStopNorAMissingReport() {
        assertThat(mixed.worst()).contains(Standing.AT_RISK);
        assertThat(mixed.plus(Tallies.of(Standing.OFF_TRACK, 1, 0)).worst()).contains(Standing.OFF_TRACK);
        assertThat(Tallies.of(Standing.ON_TRACK, 1, 0)
                        .plus(Tallies.of(Standing.NOT_BEGUN, 1, 0))
                        .worst())
                .contains(Standing.NOT_BEGUN);
        assertThat(Tallies.of(Standing.STOPPED, 1, 0)
                        .plus(Tallies.of(Standing.NOT_REPORTED, 1, 0))
                        .worst())
                .isEmpty();
    }

    @Test
    void whatWasStoppedOwesNoReport() {
        assertThat(mixed.reported()).isEqualTo(5);
        assertThat(Tallies.of(Standing.STOPPED, 2, 0).isSilent()).isFalse();
        assertThat(Tallies.of(Standing.NOT_REPORTED, 2, 0).isSilent()).isTrue();
    }

    @Test
    void anUnknownGrantIsNotZero() {
        var lost = new Share(2, Money.ZERO, 2);

        assertThat(lost.isGrantUnknown()).isTrue();
        assertThat(lost.plus(new Share(1, Money.kroner(100), 0)).isGrantUnknown())
                .isFalse();
        assertThat(new Share(1, Money.ZERO, 0).isGrantUnknown()).isFalse();
        assertThat(new Tally(Map.of()).isEmpty()).isTrue();
    }
}
