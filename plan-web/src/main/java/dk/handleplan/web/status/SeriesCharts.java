package dk.handleplan.web.status;

import dk.handleplan.core.initiative.Comparator;
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
    Texts texts;

    public List<SeriesChart.Mark> marks(Series series) {
        return series.points().stream()
                .map(point -> new SeriesChart.Mark(
                        point.on(), point.figure().least(), point.figure().most(), words.bare(point.figure())))
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
