package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AchievementTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 9, 1);

    @Test
    void atLeastIsReachedByTheTargetItself() {
        assertThat(reading("20", aim(Comparator.GTE, "20"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("19.9", aim(Comparator.GTE, "20"))).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void moreThanIsNotReachedByTheTargetItself() {
        assertThat(reading("90", aim(Comparator.GT, "90"))).isEqualTo(Achievement.NOT_REACHED);
        assertThat(reading("90.1", aim(Comparator.GT, "90"))).isEqualTo(Achievement.REACHED);
    }

    @Test
    void atMostIsReachedFromAbove() {
        assertThat(reading("10", aim(Comparator.LTE, "10"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("16.9", aim(Comparator.LTE, "10"))).isEqualTo(Achievement.NOT_REACHED);
        assertThat(reading("10", aim(Comparator.LT, "10"))).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void aPlainNumberIsReachedOnceTheReadingHasComeAsFar() {
        assertThat(reading("75", aim(Comparator.EQ, "75"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("82", aim(Comparator.EQ, "75"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("74", aim(Comparator.EQ, "75"))).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void aPlainNumberBelowTheBaselineIsReachedFromAbove() {
        var fewer = aim(Comparator.EQ, "40").from(new BigDecimal("60"));

        assertThat(reading("38", fewer)).isEqualTo(Achievement.REACHED);
        assertThat(reading("54", fewer)).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void noneAtAllIsReachedOnlyByNone() {
        assertThat(reading("0", aim(Comparator.EQ, "0"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("1", aim(Comparator.EQ, "0"))).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void aboutANumberMeansWithinATenthOfIt() {
        assertThat(reading("45", aim(Comparator.APPROX, "50"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("55", aim(Comparator.APPROX, "50"))).isEqualTo(Achievement.REACHED);
        assertThat(reading("70", aim(Comparator.APPROX, "50"))).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void aRangeIsReachedFromItsLowestToItsHighest() {
        var range = indicator().aimBetween(BigDecimal.valueOf(5), BigDecimal.TEN, "elever");

        assertThat(reading("5", range)).isEqualTo(Achievement.REACHED);
        assertThat(reading("10", range)).isEqualTo(Achievement.REACHED);
        assertThat(reading("11", range)).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void aFallIsMeasuredFromTheBaseline() {
        var fall = indicator()
                .aim(Comparator.DECREASE, null, ValueState.NOT_STATED, "familier")
                .from(new BigDecimal("61"));

        assertThat(reading("54", fall)).isEqualTo(Achievement.REACHED);
        assertThat(reading("61", fall)).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void aRiseToANumberIsMeasuredAgainstTheNumber() {
        assertThat(reading("21", aim(Comparator.INCREASE, "22"))).isEqualTo(Achievement.NOT_REACHED);
        assertThat(reading("22", aim(Comparator.INCREASE, "22"))).isEqualTo(Achievement.REACHED);
    }

    @Test
    void aFallWithoutBaselineHasNothingToBeHeldAgainst() {
        var fall = indicator().aim(Comparator.DECREASE, null, ValueState.NOT_STATED, "familier");

        assertThat(reading("54", fall)).isEqualTo(Achievement.NO_TARGET);
    }

    @Test
    void aLostTargetIsNotZero() {
        var lost = indicator().aim(Comparator.GTE, null, ValueState.LOST, "elever");

        assertThat(reading("12", lost)).isEqualTo(Achievement.NO_TARGET);
    }

    @Test
    void aMilestoneIsReachedWhenSomebodySaysSo() {
        var milestone = indicator().aim(Comparator.MILESTONE, null, ValueState.NOT_APPLICABLE, null);

        assertThat(saying(ReadingState.REACHED, milestone)).isEqualTo(Achievement.REACHED);
        assertThat(saying(ReadingState.NOT_REACHED, milestone)).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void whatIsNotCountedYetIsNeitherReachedNorMissed() {
        var target = aim(Comparator.GTE, "20");

        assertThat(Achievement.of(target, null)).isEqualTo(Achievement.NO_FIGURE);
        assertThat(saying(ReadingState.NOT_YET, target)).isEqualTo(Achievement.NO_FIGURE);
        assertThat(saying(ReadingState.TO_FOLLOW, target)).isEqualTo(Achievement.NO_FIGURE);
        assertThat(saying(ReadingState.CANNOT_BE_SET, target)).isEqualTo(Achievement.NO_FIGURE);
    }

    private static Indicator indicator() {
        return new Indicator(IndicatorGroup.QUANTITATIVE, "Unge, der gennemfører");
    }

    private static Indicator aim(Comparator comparator, String target) {
        return indicator().aim(comparator, new BigDecimal(target), ValueState.KNOWN, "personer");
    }

    private static Achievement reading(String figure, Indicator indicator) {
        return of(Reading.Answer.of(new BigDecimal(figure)), indicator);
    }

    private static Achievement saying(ReadingState state, Indicator indicator) {
        return of(Reading.Answer.of(state), indicator);
    }

    private static Achievement of(Reading.Answer answer, Indicator indicator) {
        return Achievement.of(indicator, new Reading(indicator.id(), answer, TODAY));
    }
}
