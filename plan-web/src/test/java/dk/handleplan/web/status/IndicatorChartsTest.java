package dk.handleplan.web.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.measure.Yardstick;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Due;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorChartsTest {

    private final IndicatorCharts charts = danish();

    @Test
    void eachFigureHasItsWordsAndARangeBothItsEnds() {
        var chart = charts.chart(line(aim("personer"), point("61", 2015), point("ca. 5-7", 2016)));

        assertThat(chart.marks())
                .extracting(SeriesChart.Mark::label, SeriesChart.Mark::least, SeriesChart.Mark::most)
                .containsExactly(
                        tuple("61", new BigDecimal("61"), new BigDecimal("61")),
                        tuple("ca. 5–7", new BigDecimal("5"), new BigDecimal("7")));
        assertThat(chart.title()).isEqualTo("Hjemløse");
        assertThat(chart.unit()).isEqualTo("personer");
    }

    @Test
    void theTargetIsALineWithItsWordsUnlessNoFigureIsSet() {
        var least = aim("personer").aim(Comparator.GTE, new BigDecimal("20"), ValueState.KNOWN, "personer");

        assertThat(target(least))
                .isEqualTo(new SeriesChart.Target(
                        new BigDecimal("20"), new BigDecimal("20"), "Mål: mindst 20\u00a0personer"));
        assertThat(target(aim("personer"))).isNull();
    }

    @Test
    void thePictureIsDescribedByTheSentenceAndTheTarget() {
        assertThat(charts.description(line(aim(null), point("61", 2015), point("38", 2016))))
                .isEqualTo("Kurve: Faldet fra 61 i maj 2015 til 38 i maj 2016, i alt 23. Mål: fald, intet tal sat.");
    }

    @Test
    void oneFigureNeedsNoPicture() {
        assertThat(charts.isDrawn(line(aim(null), point("61", 2015)))).isFalse();
        assertThat(charts.isDrawn(line(aim(null), point("61", 2015), point("61", 2016))))
                .isTrue();
    }

    private SeriesChart.Target target(Indicator indicator) {
        return charts.chart(line(indicator, point("61", 2015), point("38", 2016)))
                .target();
    }

    private static IndicatorLine line(Indicator indicator, Point... points) {
        return new IndicatorLine(
                indicator,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Series(List.of(points)),
                new Due(Optional.empty(), LocalDate.of(2017, 3, 20)),
                Yardstick.NONE);
    }

    private static Indicator aim(String unit) {
        return new Indicator(IndicatorGroup.QUANTITATIVE, "Hjemløse")
                .aim(Comparator.DECREASE, null, ValueState.NOT_STATED, unit);
    }

    private static Point point(String figure, int year) {
        return new Point(LocalDate.of(year, 5, 20), FigureText.read(figure));
    }

    private static IndicatorCharts danish() {
        var spoken = Spoken.in(Language.DANISH);
        var charts = new IndicatorCharts();
        charts.texts = spoken.texts();
        charts.words = SpokenStatus.words(spoken);
        charts.series = SpokenStatus.series(spoken);
        charts.trends = SpokenStatus.trends(spoken);
        charts.targets = SpokenStatus.targets(spoken);
        charts.benchmarks = SpokenStatus.benchmarks(spoken);
        return charts;
    }
}
