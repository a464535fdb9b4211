package dk.handleplan.web.status;

import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.status.ReportSheet.IndicatorLine;
import dk.handleplan.web.chart.SvgFile;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The chart of an indicator, for whoever may open the page that shows it: of a report, of an initiative, or of the indicator. */
@WebServlet("/chart.svg")
public class ChartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient IndicatorCharts charts;

    @Inject
    transient Pages pages;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var line = line().orElseThrow(() -> new NotFound("shared.notFound"));
            response.setContentType("image/svg+xml;charset=UTF-8");
            response.getWriter().write(SvgFile.of(charts.chart(line), language.getLocale()));
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
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

    private Optional<UUID> named(String parameter) {
        return pages.idsSent(parameter).stream().findFirst();
    }
}
