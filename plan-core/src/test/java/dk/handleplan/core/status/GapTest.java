package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void whatIsMissingIsMeasuredFromTheTarget() {
        assertThat(gap("12", AStatus.target("Deltagere", 20))).contains(new Gap(Gap.Side.BELOW, new BigDecimal("8")));
    }

    @Test
    void whatIsTooMuchStandsAboveIt() {
        assertThat(gap("16.9", indicator().aim(Comparator.LTE, BigDecimal.TEN, ValueState.KNOWN, "%")))
                .contains(new Gap(Gap.Side.ABOVE, new BigDecimal("6.9")));
    }

    @Test
    void aRangeIsMeasuredFromItsNearestEnd() {
        var range = indicator().aimBetween(BigDecimal.valueOf(5), BigDecimal.TEN, "elever");

        assertThat(gap("3", range)).contains(new Gap(Gap.Side.BELOW, new BigDecimal("2")));
        assertThat(gap("14", range)).contains(new Gap(Gap.Side.ABOVE, new BigDecimal("4")));
    }

    @Test
    void withoutATargetOrOnItThereIsNothingToMeasure() {
        assertThat(gap("54", indicator().aim(Comparator.DECREASE, null, ValueState.NOT_STATED, "familier")))
                .isEmpty();
        assertThat(gap("90", indicator().aim(Comparator.GT, new BigDecimal("90"), ValueState.KNOWN, "%")))
                .isEmpty();
    }

    private static Optional<Gap> gap(String figure, Indicator indicator) {
        return Gap.of(indicator, new BigDecimal(figure));
    }

    private static Indicator indicator() {
        return new Indicator(IndicatorGroup.QUANTITATIVE, "Udskrevne, der er stoffri");
    }
}
