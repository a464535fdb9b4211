package dk.handleplan.web.status;

import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.chart.SvgServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.UUID;

/** The chart of an indicator, for whoever may open the page that shows it: of a report, of an initiative, or of the indicator. */
@WebServlet("/chart.svg")
public class ChartServlet extends SvgServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient IndicatorCharts charts;

    @Override
    protected Optional<SeriesChart> chart() {
        return line().map(charts::chart);
    }

    private Optional<IndicatorLine> line() {
        return named("indicator")
                .flatMap(indicator -> named("report")
                        .map(report -> inReport(report, indicator))
                        .orElseGet(() -> charts.ofAll(indicator)));
    }

    private Optional<IndicatorLine> inReport(UUID report, UUID indicator) {
        return named("initiative")
                .map(initiative -> charts.inStory(initiative, report, indicator))
                .orElseGet(() -> charts.inReport(report, indicator));
    }
}
