package dk.handleplan.web.journal;

import dk.handleplan.core.journal.Bundle.Purpose;
import dk.handleplan.core.journal.BundleService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.ZipAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The documents of a year as a zip file: {@code /documents.zip?year=2020&for=ACCESS}. */
@WebServlet("/documents.zip")
public class BundleServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient BundleService bundles;

    @Inject
    transient BundleFile file;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var purpose = Purpose.ACCESS.name().equals(request.getParameter("for")) ? Purpose.ACCESS : Purpose.ARCHIVE;
        var bundle = bundles.of(me.user(), year(request), purpose);
        try (var zip = new ZipAnswer(response, "dokumenter-" + bundle.year())) {
            file.write(bundle, item -> bundles.content(me.user(), item), zip);
        }
    }
}
