package dk.handleplan.web.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.handleplan.core.cycle.AnnualWheel;
import dk.handleplan.core.cycle.AnnualWheel.Entry;
import dk.handleplan.core.cycle.AnnualWheel.Stretch;
import dk.handleplan.core.cycle.Milestone;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.web.cycle.WheelDrawing.Point;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WheelDrawingTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2019, 9, 2);
    private static final double HUB = WheelDrawing.SIZE / 2.0;

    @Test
    void theWheelBeginsAtTwelveOClockWithTheMonthOfTheFirstDate() {
        var drawing = drawing(SEPTEMBER, LocalDate.of(2020, 3, 2));

        assertThat(drawing.getMonths()).hasSize(12);
        assertThat(drawing.getMonths().get(0).month()).hasToString("2019-09");
        assertThat(drawing.getMonths().get(0).line().to().x()).isCloseTo(HUB, within(0.01));
        assertThat(drawing.getMonths().get(0).line().to().y()).isLessThan(HUB);
    }

    @Test
    void timeRunsClockwise() {
        var drawing = drawing(SEPTEMBER, LocalDate.of(2020, 3, 2));

        var december = drawing.getMonths().get(3).line().to();
        var march = drawing.getMonths().get(6).line().to();

        assertThat(december.x()).isGreaterThan(HUB);
        assertThat(december.y()).isCloseTo(HUB, within(0.01));
        assertThat(march.y()).isGreaterThan(HUB);
    }

    @Test
    void aLongerYearHasMoreMonthsOnTheSameCircle() {
        var drawing = drawing(SEPTEMBER, LocalDate.of(2021, 2, 26));

        assertThat(drawing.getMonths()).hasSize(18);
        assertThat(drawing.angle(LocalDate.of(2020, 6, 1))).isCloseTo(Math.PI, within(1e-9));
        assertThat(drawing.angle(LocalDate.of(2021, 2, 28))).isLessThan(2 * Math.PI);
    }

    @Test
    void dotsOfTheSameDayDoNotTouch() {
        var day = LocalDate.of(2020, 1, 27);

        var dots = drawing(day, day, day).getDots();

        assertThat(distance(dots.get(0).at(), dots.get(1).at())).isGreaterThan(24);
        assertThat(distance(dots.get(1).at(), dots.get(2).at())).isGreaterThan(24);
        assertThat(dots).extracting(dot -> dot.entry().number()).containsExactly(1, 2, 3);
    }

    @Test
    void aStretchIsAPieceOfTheRingThatIncludesItsLastDay() {
        var wheel = new AnnualWheel(
                UUID.randomUUID(),
                2020,
                "Handleplan 2020",
                List.of(new Stretch(Phase.CALL, LocalDate.of(2019, 9, 1), LocalDate.of(2019, 11, 30))),
                entries(SEPTEMBER));

        assertThat(new WheelDrawing(wheel).getArcs())
                .singleElement()
                .extracting(WheelDrawing.Arc::path)
                .isEqualTo("M360.0 138.0A222.0 222.0 0 0 1 582.0 360.0L548.0 360.0A188.0 188.0 0 0 0 360.0 172.0Z");
    }

    @Test
    void theHandShowsTodayOnlyWhileTodayIsOnTheWheel() {
        var drawing = drawing(SEPTEMBER);

        assertThat(drawing.hand(LocalDate.of(2020, 8, 31))).isPresent();
        assertThat(drawing.hand(LocalDate.of(2020, 9, 1))).isEmpty();
        assertThat(drawing.hand(LocalDate.of(2019, 8, 31))).isEmpty();
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static WheelDrawing drawing(LocalDate... days) {
        return new WheelDrawing(new AnnualWheel(UUID.randomUUID(), 2020, "Handleplan 2020", List.of(), entries(days)));
    }

    private static List<Entry> entries(LocalDate... days) {
        var entries = new ArrayList<Entry>();
        for (var day : days) {
            entries.add(new Entry(entries.size() + 1, day, Milestone.PUBLICATION, null));
        }
        return entries;
    }
}
