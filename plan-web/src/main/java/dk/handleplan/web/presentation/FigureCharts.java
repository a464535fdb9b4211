package dk.handleplan.web.presentation;

import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.presentation.Figure;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.StatusWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The figures of a document as charts. */
@RequestScoped
public class FigureCharts {

    @Inject
    DocumentWords words;

    @Inject
    StatusWords status;

    @Inject
    Texts texts;

    SeriesChart chart(Figure figure) {
        var marks = figure.series().points().stream()
                .map(point -> new SeriesChart.Mark(
                        point.on(), point.figure().least(), point.figure().most(), status.bare(point.figure())))
                .toList();
        return new SeriesChart(
                figure.criterion(), words.chart(figure), figure.target().unit(), marks, target(figure));
    }

    private SeriesChart.Target target(Figure figure) {
        var target = figure.target();
        var isRange = target.comparator() == Comparator.BETWEEN;
        var least = isRange ? target.least() : target.number();
        var most = isRange ? target.most() : target.number();
        return least == null && most == null
                ? null
                : new SeriesChart.Target(least, most, texts.of("status.chartTarget", words.target(figure)));
    }
}
