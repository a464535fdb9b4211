package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.Figure;
import dk.handleplan.core.presentation.PresentationOverview;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.chart.SvgFile;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The chart of a figure as a body got it, for whoever may read the presentation. */
@WebServlet("/presented-chart.svg")
public class PresentedChartServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PresentationOverview overview;

    @Inject
    transient FigureCharts charts;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Pages pages;

    @Inject
    transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var figure = figure().orElseThrow(() -> new NotFound("shared.notFound"));
            response.setContentType("image/svg+xml;charset=UTF-8");
            response.getWriter().write(SvgFile.of(charts.chart(figure), language.getLocale()));
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<Figure> figure() {
        var document = overview.sheet(me.user(), named("presentation"), Set.of())
                .presented()
                .content();
        return document.entries().stream()
                .map(StatusDocument.Entry::told)
                .filter(told -> told != null)
                .flatMap(told -> told.figures().stream())
                .filter(figure -> figure.indicator().equals(named("indicator")))
                .filter(figure -> figure.series().points().size() > 1)
                .findFirst();
    }

    private UUID named(String parameter) {
        return pages.idsSent(parameter).stream().findFirst().orElse(null);
    }
}
