package dk.handleplan.web.document;

import dk.handleplan.core.archive.PublishedYearService;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.chart.SvgServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The chart of a criterion in a published plan, open to everybody like the plan: it draws what the plan tells, from the very
 * plan it stands in, and knows no other figures.
 */
@WebServlet("/plan-chart.svg")
public class PlanChartServlet extends SvgServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PublishedYearService years;

    @Inject
    transient ProgressCharts charts;

    @Inject
    transient HttpServletRequest request;

    @Override
    protected Optional<SeriesChart> chart() {
        return named("indicator")
                .flatMap(indicator -> year().flatMap(year -> years.criterion(year, indicator)))
                .filter(charts::isDrawn)
                .map(charts::chart);
    }

    private Optional<Integer> year() {
        return Optional.ofNullable(request.getParameter("year"))
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf);
    }
}
