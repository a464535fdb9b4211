package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.measure.CountedIn;
import dk.handleplan.core.status.Compared;
import dk.handleplan.core.status.Series;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;

/** What a series of figures looks like as a chart. */
@RequestScoped
public class SeriesCharts {

    @Inject
    StatusWords words;

    @Inject
    Targets targets;

    @Inject
    BenchmarkWords benchmarks;

    @Inject
    Texts texts;

    /** @param description what the picture shows, for those who do not see it */
    public SeriesChart of(
            Indicator indicator, String description, Series series, List<Compared> compared, CountedIn in) {
        var target = target(
                indicator.comparator(),
                indicator.target(),
                indicator.targetMin(),
                indicator.targetMax(),
                targets.words(indicator));
        return new SeriesChart(
                indicator.text(), description, indicator.unit(), marks(series), target, others(compared, in));
    }

    public List<SeriesChart.Mark> marks(Series series) {
        return series.points().stream()
                .map(point -> new SeriesChart.Mark(
                        point.on(), point.figure().least(), point.figure().most(), words.bare(point.figure())))
                .toList();
    }

    public List<SeriesChart.Other> others(List<Compared> compared, CountedIn in) {
        return compared.stream()
                .map(one -> new SeriesChart.Other(one.figure(), benchmarks.theirs(one, in)))
                .toList();
    }

    /**
     * Null where no number is to be reached.
     *
     * @param number that of every comparator but a range
     */
    public SeriesChart.Target target(
            Comparator comparator, BigDecimal number, BigDecimal least, BigDecimal most, String inWords) {
        var isRange = comparator == Comparator.BETWEEN;
        var from = isRange ? least : number;
        var to = isRange ? most : number;
        return from == null && to == null
                ? null
                : new SeriesChart.Target(from, to, texts.of("status.chartTarget", inWords));
    }
}
