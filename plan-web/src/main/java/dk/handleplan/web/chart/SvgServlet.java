package dk.handleplan.web.chart;

import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.Language;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** A chart as a picture of its own. */
public abstract class SvgServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Language language;

    /** The chart that the address names, for whoever may see it. */
    protected abstract Optional<SeriesChart> chart();

    @Override
    protected final void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var chart = chart().orElseThrow(() -> new NotFound("shared.notFound"));
        response.setContentType("image/svg+xml;charset=UTF-8");
        response.getWriter().write(SvgFile.of(chart, language.getLocale()));
    }

    protected final Optional<UUID> named(String parameter) {
        return pages.idsSent(parameter).stream().findFirst();
    }
}
