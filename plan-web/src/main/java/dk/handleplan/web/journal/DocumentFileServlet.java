package dk.handleplan.web.journal;

import dk.handleplan.core.journal.DocumentFormat;
import dk.handleplan.core.journal.IssuingService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A kept document as a file, for those who may have it: {@code /document-file?id=…&format=pdf}. */
@WebServlet("/document-file")
public class DocumentFileServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient IssuingService journal;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = DocumentFormat.ofEnding(request.getParameter("format"))
                .orElseThrow(() -> new NotFound("shared.notFound"));
        FileAnswer.write(journal.handOut(me.find().orElse(null), id(), format), request, response);
    }
}
