package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.FigureText;
import dk.handleplan.core.status.Series;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.core.status.Trend;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import dk.handleplan.web.status.SpokenStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressChartsTest {

    private static final Indicator DRUG_FREE = new Indicator(IndicatorGroup.QUANTITATIVE, "Udskrevne, der er stoffri")
            .aim(Comparator.GTE, BigDecimal.valueOf(35), ValueState.KNOWN, "%");
    private static final Series SERIES = new Series(List.of(point("30", 2015), point("33", 2016)));

    private final ProgressCharts charts = charts();

    @Test
    void thePictureShowsThePlansFiguresTheTargetAndThoseOfOthers() {
        var chart = charts.chart(criterion(SERIES, SERIES.trend()));

        assertThat(chart.marks()).extracting(SeriesChart.Mark::label).containsExactly("30", "33");
        assertThat(chart.target().words()).isEqualTo("Mål: mindst 35\u00a0%");
        assertThat(chart.others()).extracting(SeriesChart.Other::words).containsExactly("Hele landet, 2013: 28\u00a0%");
        assertThat(chart.description().replace('\u00a0', ' '))
                .isEqualTo("Kurve: Steget fra 30 % i maj 2015 til 33 % i maj 2016, i alt 3 procentpoint."
                        + " Mål: mindst 35 %. 5 procentpoint over Hele landet, 2013: 28 %. Forbehold: Et andet år.");
    }

    @Test
    void whereAFigureIsMaskedTheSentenceSaysThatNotAllAreDrawn() {
        assertThat(charts.description(criterion(SERIES, Optional.empty())))
                .startsWith("Kurve: Ikke alle tal er tegnet, for nogle af dem vises ikke. Mål:");
    }

    @Test
    void oneFigureThatMayBeToldNeedsNoPicture() {
        assertThat(charts.isDrawn(criterion(new Series(List.of(point("30", 2015))), Optional.empty())))
                .isFalse();
    }

    private static CriterionProgress criterion(Series series, Optional<Trend> trend) {
        var country = new Compared("Hele landet", "2013", new BigDecimal("28"), "Et andet år", new BigDecimal("5"));
        return new CriterionProgress(DRUG_FREE, List.of(), series, trend, null, List.of(country));
    }

    private static Point point(String figure, int year) {
        return new Point(LocalDate.of(year, 5, 20), FigureText.read(figure));
    }

    private static ProgressCharts charts() {
        var spoken = Spoken.in(Language.DANISH);
        var charts = new ProgressCharts();
        charts.texts = spoken.texts();
        charts.status = SpokenStatus.words(spoken);
        charts.words = new ProgressWords();
        charts.words.trends = SpokenStatus.trends(spoken);
        charts.targets = SpokenStatus.targets(spoken);
        charts.benchmarks = SpokenStatus.benchmarks(spoken);
        charts.series = SpokenStatus.series(spoken);
        return charts;
    }
}
