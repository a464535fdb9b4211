package dk.handleplan.web.journal;

import dk.handleplan.core.journal.CaseFilesService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.ZipAnswer;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A case to a body and its numbered annexes as a zip file: {@code /case.zip?id=…}. */
@WebServlet("/case.zip")
public class CaseServlet extends DownloadServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient CaseFilesService cases;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var reader = me.find().orElse(null);
        var found = cases.of(reader, id());
        try (var zip = new ZipAnswer(response, found.name())) {
            for (var file : found.files()) {
                zip.put(file.name(), cases.content(reader, file));
            }
        }
    }
}
