package dk.handleplan.web.journal;

import dk.handleplan.core.journal.Bundle.Purpose;
import dk.handleplan.core.journal.BundleService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The documents of a year as a zip file: {@code /documents.zip?year=2020&for=ACCESS}. */
@WebServlet("/documents.zip")
public class BundleServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient BundleService bundles;

    @Inject
    transient BundleFile zip;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var purpose = Purpose.ACCESS.name().equals(request.getParameter("for")) ? Purpose.ACCESS : Purpose.ARCHIVE;
        var bundle = bundles.of(me.user(), year(request), purpose);
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"dokumenter-" + bundle.year() + ".zip\"");
        zip.write(bundle, item -> bundles.content(me.user(), item), response.getOutputStream());
    }

    private static int year(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("year"))
                .filter(year -> year.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new NotFound("shared.notFound"));
    }
}
