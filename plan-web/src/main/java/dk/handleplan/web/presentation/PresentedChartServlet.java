package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.PresentationOverview;
import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.web.chart.SeriesChart;
import dk.handleplan.web.chart.SvgServlet;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import java.util.Set;

/** The chart of a figure as a body got it, for whoever may read the presentation or the status of its round. */
@WebServlet("/presented-chart.svg")
public class PresentedChartServlet extends SvgServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient PresentationOverview overview;

    @Inject
    transient StatusDocumentService documents;

    @Inject
    transient FigureCharts charts;

    @Inject
    transient CurrentUser me;

    @Override
    protected Optional<SeriesChart> chart() {
        var indicator = named("indicator").orElse(null);
        return document().entries().stream()
                .map(StatusDocument.Entry::told)
                .filter(told -> told != null)
                .flatMap(told -> told.figures().stream())
                .filter(figure -> figure.indicator().equals(indicator))
                .filter(figure -> figure.series().isSeveral())
                .map(charts::chart)
                .findFirst();
    }

    private StatusDocument document() {
        return named("round")
                .map(round -> documents.of(me.user(), round))
                .orElseGet(() -> overview.sheet(me.user(), named("presentation").orElse(null), Set.of())
                        .presented()
                        .content());
    }
}
