package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.measure.Benchmark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who leave a treatment free of drugs, in per cent: 33 here, 28 in the whole country, 35 and 38 in two towns. */
class ComparedTest {

    @ParameterizedTest
    @CsvSource({"28, 5", "35, -2", "38, -5", "33, 0"})
    void aFigureIsAboveOrBelowThatOfAnother(String theirs, BigDecimal difference) {
        assertThat(compared("33", theirs).difference()).isEqualByComparingTo(difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca. 33", "30-36"})
    void whatIsNotKnownExactlyIsAtNoDistance(String ours) {
        assertThat(compared(ours, "28").isKnown()).isFalse();
    }

    @Test
    void withoutAFigureOfOurOwnTheirsIsStillTold() {
        var compared = Compared.of(Optional.empty(), List.of(gladsaxe("35"))).get(0);

        assertThat(compared).isEqualTo(new Compared("Gladsaxe", "2013", new BigDecimal("35"), "Et andet tilbud", null));
    }

    private static Compared compared(String ours, String theirs) {
        return Compared.of(Optional.of(FigureText.read(ours)), List.of(gladsaxe(theirs)))
                .get(0);
    }

    private static Benchmark gladsaxe(String figure) {
        return new Benchmark("Gladsaxe", "2013", new BigDecimal(figure), "Et andet tilbud");
    }
}
