package dk.handleplan.web.journal;

import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.IssuingService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A published plan as a file, found at {@code /plan/2019.pdf}, or an earlier version of it at {@code /plan/2019/v1.pdf}. */
@WebServlet("/plan-file")
public class PlanFileServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;
    private static final String SECONDS_TO_WAIT = "10";
    private static final String FIVE_MINUTES = "public, max-age=300";

    @Inject
    transient IssuingService journal;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var year = number(request, "year").orElseThrow(PlanFileServlet::notFound);
        var format = DocumentFormat.ofEnding(request.getParameter("format")).orElseThrow(PlanFileServlet::notFound);
        var handout = journal.plan(year, number(request, "version").orElse(null), format);
        if (handout.isEmpty()) {
            askToWait(request, response);
            return;
        }
        response.setHeader("Cache-Control", FIVE_MINUTES);
        if (handout.get().supersededBy().isPresent()) {
            response.setHeader("Link", "</plan/" + year + "." + format.ending() + ">; rel=\"latest-version\"");
        }
        FileAnswer.write(handout.get(), request, response);
    }

    private static void askToWait(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", SECONDS_TO_WAIT);
        try {
            request.getRequestDispatcher("/error/being-made.xhtml").forward(request, response);
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }

    private static Optional<Integer> number(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf);
    }

    private static NotFound notFound() {
        return new NotFound("shared.notFound");
    }
}
