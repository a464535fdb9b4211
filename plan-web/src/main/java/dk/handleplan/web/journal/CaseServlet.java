package dk.handleplan.web.journal;

import dk.handleplan.core.journal.CaseFilesService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + found.name() + ".zip\"");
        try (var zip = new ZipOutputStream(response.getOutputStream())) {
            for (var file : found.files()) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(cases.content(reader, file));
                zip.closeEntry();
            }
        }
    }
}
