package dk.handleplan.web.shared;

import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Hands out a file: whoever may not have it, or asks for one that is not there, is told so by the status. */
public abstract class DownloadServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    protected transient Pages pages;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(request, response);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Nothing is written before it is clear that the reader may have it. */
    protected abstract void write(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** The year that the address names. */
    protected static int year(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("year"))
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }

    /** What the address names. */
    protected final UUID id() {
        return Optional.ofNullable(pages.getIdInAddress()).orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
