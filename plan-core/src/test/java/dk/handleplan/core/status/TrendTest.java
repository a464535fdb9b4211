package dk.handleplan.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.core.status.Trend.Shape;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate MAY_2015 = LocalDate.of(2015, 5, 1);

    private final Indicator homeless = AStatus.target("Hjemløse", 0);

    @Test
    void theHomelessOfIshøjBecameFewerButNotSteadily() {
        var trend = trend("61", "50", "54", "38");

        assertThat(trend.shape()).isEqualTo(Shape.FALLS_UNEVENLY);
        assertThat(trend.whole().size()).isEqualByComparingTo("23");
        var against = trend.against().orElseThrow();
        assertThat(against.from().figure()).isEqualTo(FigureText.read("50"));
        assertThat(against.to().figure()).isEqualTo(FigureText.read("54"));
    }

    @Test
    void aRiseThatNeverFellIsARise() {
        assertThat(trend("17.4", "19", "19", "22").shape()).isEqualTo(Shape.RISES);
        assertThat(trend("17.4", "22", "21.9", "23").shape()).isEqualTo(Shape.RISES_UNEVENLY);
        assertThat(trend("16.9", "12").shape()).isEqualTo(Shape.FALLS);
    }

    @Test
    void theLargestStepTheOtherWayIsTold() {
        var against = trend("100", "90", "91", "60", "75", "40").against().orElseThrow();

        assertThat(against.from().figure()).isEqualTo(FigureText.read("60"));
        assertThat(against.size()).isEqualByComparingTo("15");
    }

    @Test
    void theSameEveryTimeIsUnchanged() {
        assertThat(trend("12", "12", "12.0").shape()).isEqualTo(Shape.SAME);
    }

    @Test
    void backWhereItBeganIsNotUnchanged() {
        var trend = trend("12", "20", "17", "12");

        assertThat(trend.shape()).isEqualTo(Shape.BACK_TO_START);
        assertThat(trend.against().orElseThrow().size()).isEqualByComparingTo("8");
    }

    @Test
    void overlappingRangesTellNeitherRiseNorFall() {
        assertThat(trend("5-7", "6").shape()).isEqualTo(Shape.UNCLEAR);
        assertThat(trend("5-7", "20", "6").shape()).isEqualTo(Shape.UNCLEAR_UNEVENLY);
        assertThat(trend("5", "4-6", "5").shape()).isEqualTo(Shape.UNCLEAR);
        assertThat(trend("5-7", "5–7").shape()).isEqualTo(Shape.SAME);
        assertThat(trend("5-7", "9", "5-7").shape()).isEqualTo(Shape.BACK_TO_START);
    }

    @Test
    void rangesApartMoveAsFarAsIsCertain() {
        var rise = trend("5-7", "9-12");

        assertThat(rise.shape()).isEqualTo(Shape.RISES);
        assertThat(rise.whole().size()).isEqualByComparingTo("2");
        assertThat(rise.whole().isExact()).isFalse();
        assertThat(trend("ca. 30", "61").whole().isExact()).isFalse();
    }

    @Test
    void oneFigureIsNoTrend() {
        assertThat(Series.of(Stream.of(counted("12", MAY_2015))).trend()).isEmpty();
        assertThat(Series.of(Stream.of()).trend()).isEmpty();
    }

    @Test
    void figuresCountInTheOrderOfTheirDaysAndNotInThatTheyWereGiven() {
        var series = Series.of(Stream.of(
                counted("38", LocalDate.of(2016, 12, 1)),
                counted("61", MAY_2015),
                counted("54", LocalDate.of(2016, 5, 1))));

        assertThat(series.points())
                .extracting(Point::figure)
                .map(FigureText::write)
                .containsExactly("61", "54", "38");
        assertThat(series.trend().map(Trend::shape)).contains(Shape.FALLS);
    }

    @Test
    void ofTwoFiguresForADayTheLastGivenHolds() {
        var series = Series.of(Stream.of(counted("61", MAY_2015), counted("16", MAY_2015)));

        assertThat(series.points()).singleElement().extracting(Point::figure).isEqualTo(FigureText.read("16"));
    }

    @Test
    void anAnswerWithoutFigureIsNoPoint() {
        var notYet = AStatus.reading(homeless, Reading.Answer.of(ReadingState.NOT_YET));

        assertThat(Series.of(Stream.of(counted("61", MAY_2015), notYet)).points())
                .hasSize(1);
    }

    private Trend trend(String... halfYearly) {
        var day = new LocalDate[] {MAY_2015.minusMonths(6)};
        var readings = Arrays.stream(halfYearly).map(figure -> counted(figure, day[0] = day[0].plusMonths(6)));
        return Optional.of(Series.of(readings)).flatMap(Series::trend).orElseThrow();
    }

    private Reading counted(String figure, LocalDate on) {
        return AStatus.counted(homeless, figure, on);
    }
}
