package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.Figure;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.status.SeriesCharts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The figures of a document as charts. */
@RequestScoped
public class FigureCharts {

    @Inject
    DocumentWords words;

    @Inject
    SeriesCharts series;

    SeriesChart chart(Figure figure) {
        var target = figure.target();
        return new SeriesChart(
                figure.criterion(),
                words.chart(figure),
                target.unit(),
                series.marks(figure.series()),
                series.target(
                        target.comparator(), target.number(), target.least(), target.most(), words.target(figure)),
                series.others(figure.compared(), figure.countedIn()));
    }
}
