package dk.handleplan.web.status;

import dk.handleplan.core.status.ReadingService;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.core.status.Series.Point;
import dk.handleplan.core.status.StatusReportService;
import dk.handleplan.core.status.StatusStory;
import dk.handleplan.core.status.StatusStoryService;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The figures of an indicator as a chart, which says no more than the sentence and the table beside it. */
@Named
@RequestScoped
public class IndicatorCharts {

    @Inject
    StatusReportService reports;

    @Inject
    StatusStoryService stories;

    @Inject
    ReadingService readings;

    @Inject
    SeriesCharts series;

    @Inject
    TrendWords trends;

    @Inject
    BenchmarkWords benchmarks;

    @Inject
    StatusWords words;

    @Inject
    Targets targets;

    @Inject
    CurrentUser me;

    @Inject
    Texts texts;

    /** Everything that stands of an indicator. */
    Optional<IndicatorLine> ofAll(UUID indicatorId) {
        return Optional.of(readings.of(me.user(), indicatorId).line()).filter(this::isDrawn);
    }

    /** What is drawn on the page of a report. */
    Optional<IndicatorLine> inReport(UUID reportId, UUID indicatorId) {
        return called(indicatorId, reports.sheet(me.user(), reportId).indicators());
    }

    /** What is drawn on the page of an initiative, where one accepted report tells of it. */
    Optional<IndicatorLine> inStory(UUID initiativeId, UUID reportId, UUID indicatorId) {
        return stories.of(me.user(), initiativeId).stream()
                .filter(story -> story.reportId().equals(reportId))
                .flatMap(story -> story.accepted().stream())
                .map(StatusStory.Accepted::indicators)
                .findFirst()
                .flatMap(lines -> called(indicatorId, lines));
    }

    private Optional<IndicatorLine> called(UUID indicatorId, List<IndicatorLine> lines) {
        return lines.stream()
                .filter(line -> line.indicator().id().equals(indicatorId))
                .filter(this::isDrawn)
                .findFirst();
    }

    /** A single figure needs no picture. */
    public boolean isDrawn(IndicatorLine line) {
        return line.series().isSeveral();
    }

    /** What the picture shows, for those who do not see it. */
    public String description(IndicatorLine line) {
        return benchmarks.after(
                texts.of("status.chartShows", trends.of(line), targets.words(line.indicator())),
                line.compared(),
                line.countedIn());
    }

    public String figure(Point point, IndicatorLine line) {
        return words.figure(point.figure(), line.indicator());
    }

    SeriesChart chart(IndicatorLine line) {
        return series.of(line.indicator(), description(line), line.series(), line.compared(), line.countedIn());
    }
}
