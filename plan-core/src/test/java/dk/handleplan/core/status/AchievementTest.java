package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.FlexibleDate;
import dk.handleplan.core.shared.ValueState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AchievementTest {

    private static final LocalDate MIDWAY = LocalDate.of(2020, 9, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2021, 1, 1);

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
    void aRangeHasReachedATargetOnlyWithBothItsEnds() {
        var target = aim(Comparator.GTE, "5");

        assertThat(counted("5-7", target)).isEqualTo(Achievement.REACHED);
        assertThat(counted("4–6", target)).isEqualTo(Achievement.NOT_REACHED);
        assertThat(counted("4-6", indicator().aimBetween(BigDecimal.valueOf(4), BigDecimal.TEN, "elever")))
                .isEqualTo(Achievement.REACHED);
    }

    @Test
    void anApproximateFigureCountsAsItIsSaid() {
        assertThat(counted("ca. 30", aim(Comparator.GTE, "30"))).isEqualTo(Achievement.REACHED);
    }

    @Test
    void aReasonedJudgementStandsAgainstTheFigure() {
        var judged = Reading.Answer.of(19).judged(Achievement.REACHED, "Den sidste flyttede i december.");
        var lost = indicator().aim(Comparator.GTE, null, ValueState.LOST, "elever");

        assertThat(achieved(judged, aim(Comparator.GTE, "20"), NEW_YEAR)).isEqualTo(Achievement.REACHED);
        assertThat(achieved(judged, lost, NEW_YEAR)).isEqualTo(Achievement.REACHED);
    }

    @Test
    void thatATargetWasLostIsNoJudgement() {
        assertThatThrownBy(() -> Reading.Answer.of(19).judged(Achievement.TARGET_UNKNOWN, "?"))
                .isInstanceOf(IllegalArgumentException.class);
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

    @ParameterizedTest
    @EnumSource(names = {"LOST", "BLANK_OR_LOST", "PLACEHOLDER"})
    void aLostTargetIsNotZeroAndWasNotLeftOut(ValueState lost) {
        assertThat(reading("12", indicator().aim(Comparator.GTE, null, lost, "elever")))
                .isEqualTo(Achievement.TARGET_UNKNOWN);
        assertThat(reading("12", indicator().aim(Comparator.NONE, null, lost, "elever")))
                .isEqualTo(Achievement.TARGET_UNKNOWN);
    }

    @Test
    void aTargetThatIsToFollowIsWaitedFor() {
        assertThat(reading("12", indicator().aim(Comparator.GTE, null, ValueState.TO_FOLLOW, "elever")))
                .isEqualTo(Achievement.TARGET_TO_FOLLOW);
    }

    @Test
    void whereNobodySetATargetThereIsNone() {
        assertThat(reading("12", indicator().aim(Comparator.GTE, null, ValueState.NOT_STATED, "elever")))
                .isEqualTo(Achievement.NO_TARGET);
        assertThat(reading("12", indicator().aim(Comparator.NONE, null, ValueState.CANNOT_BE_SET, "elever")))
                .isEqualTo(Achievement.NO_TARGET);
    }

    @Test
    void whatIsNotReachedMidwayIsNotReachedYet() {
        var target = aim(Comparator.GTE, "20");

        assertThat(achieved(figure("12"), target, LocalDate.of(2020, 12, 31))).isEqualTo(Achievement.NOT_YET);
        assertThat(achieved(figure("12"), target, NEW_YEAR)).isEqualTo(Achievement.NOT_REACHED);
        assertThat(achieved(figure("20"), target, MIDWAY)).isEqualTo(Achievement.REACHED);
    }

    @Test
    void aTargetOfTwoYearsIsDueInTheLast() {
        var target = aim(Comparator.GTE, "80").by(new FlexibleDate("2020-08 eller 2021-08"));

        assertThat(achieved(figure("70"), target, LocalDate.of(2021, 8, 31))).isEqualTo(Achievement.NOT_YET);
        assertThat(achieved(figure("70"), target, LocalDate.of(2021, 9, 1))).isEqualTo(Achievement.NOT_REACHED);
    }

    @Test
    void wordsWithoutADayMissNothingByThemselves() {
        var target = aim(Comparator.EQ, "50").by(new FlexibleDate("inden for 1 år efter forløbets slutning"));

        assertThat(achieved(figure("12"), target, LocalDate.of(2030, 1, 1))).isEqualTo(Achievement.NOT_YET);
    }

    @Test
    void aMilestoneAheadIsNotMissed() {
        var milestone = indicator().aim(Comparator.MILESTONE, null, ValueState.NOT_APPLICABLE, null);

        assertThat(achieved(Reading.Answer.of(ReadingState.NOT_REACHED), milestone, MIDWAY))
                .isEqualTo(Achievement.NOT_YET);
    }

    @Test
    void ofTheFlexJobsOfIshøjFewerAreUnemployedAndMoreWorkLongerFromJune2016ToMarch2018() {
        var due = new FlexibleDate("2018-03");
        var unemployed =
                percent(Comparator.LTE, "10").from(new BigDecimal("16.9")).by(due);
        var longer = percent(Comparator.GTE, "22").from(new BigDecimal("17.4")).by(due);
        var status = LocalDate.of(2017, 3, 20);

        assertThat(achieved(figure("16.9"), unemployed, status)).isEqualTo(Achievement.NOT_YET);
        assertThat(achieved(figure("12"), unemployed, LocalDate.of(2018, 4, 1))).isEqualTo(Achievement.NOT_REACHED);
        assertThat(achieved(figure("10"), unemployed, status)).isEqualTo(Achievement.REACHED);
        assertThat(achieved(figure("17.4"), longer, status)).isEqualTo(Achievement.NOT_YET);
        assertThat(achieved(figure("22"), longer, status)).isEqualTo(Achievement.REACHED);
    }

    @Test
    void aShareOfDischargedWithoutTargetIsHeldAgainstNone() {
        assertThat(reading("33", indicator().aim(Comparator.NONE, null, ValueState.NOT_STATED, "%")))
                .isEqualTo(Achievement.NO_TARGET);
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

        assertThat(Achievement.of(target, null, Due.of(target, 2020, NEW_YEAR))).isEqualTo(Achievement.NO_FIGURE);
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

    private static Indicator percent(Comparator comparator, String target) {
        return indicator().aim(comparator, new BigDecimal(target), ValueState.KNOWN, "%");
    }

    private static Reading.Answer figure(String figure) {
        return Reading.Answer.of(new BigDecimal(figure));
    }

    /** After the plan year. */
    private static Achievement reading(String figure, Indicator indicator) {
        return achieved(figure(figure), indicator, NEW_YEAR);
    }

    private static Achievement counted(String figure, Indicator indicator) {
        return achieved(Reading.Answer.of(FigureText.read(figure)), indicator, NEW_YEAR);
    }

    private static Achievement saying(ReadingState state, Indicator indicator) {
        return achieved(Reading.Answer.of(state), indicator, NEW_YEAR);
    }

    private static Achievement achieved(Reading.Answer answer, Indicator indicator, LocalDate asOf) {
        return Achievement.of(indicator, AStatus.reading(indicator, answer), Due.of(indicator, 2020, asOf));
    }
}
