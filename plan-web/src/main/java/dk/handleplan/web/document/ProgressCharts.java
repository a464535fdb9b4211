package dk.handleplan.web.document;

import dk.handleplan.core.document.CriterionProgress;
import dk.handleplan.core.status.Series;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.status.BenchmarkWords;
import dk.handleplan.web.status.SeriesCharts;
import dk.handleplan.web.status.StatusWords;
import dk.handleplan.web.status.Targets;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a criterion of a published plan goes, as a chart of the figures that everybody may read. */
@Named
@RequestScoped
public class ProgressCharts {

    @Inject
    ProgressWords words;

    @Inject
    StatusWords status;

    @Inject
    SeriesCharts series;

    @Inject
    Targets targets;

    @Inject
    BenchmarkWords benchmarks;

    @Inject
    Texts texts;

    /** A single figure needs no picture. */
    public boolean isDrawn(CriterionProgress criterion) {
        return criterion.series().isSeveral();
    }

    /** How it moves; where a figure between is masked, that not all are drawn. */
    public String sentence(CriterionProgress criterion) {
        var trend = words.trend(criterion);
        return trend.isEmpty() ? texts.get("document.notAllDrawn") : trend;
    }

    /** What the picture shows, for those who do not see it. */
    public String description(CriterionProgress criterion) {
        return benchmarks.after(
                texts.of("status.chartShows", sentence(criterion), targets.words(criterion.indicator())),
                criterion.compared(),
                criterion.countedIn());
    }

    public String figure(Series.Point point, CriterionProgress criterion) {
        return status.figure(point.figure(), criterion.countedIn().unit());
    }

    SeriesChart chart(CriterionProgress criterion) {
        return series.of(
                criterion.indicator(),
                description(criterion),
                criterion.series(),
                criterion.compared(),
                criterion.countedIn());
    }
}
