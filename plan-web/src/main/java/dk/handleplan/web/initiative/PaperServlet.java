package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperService;
import dk.handleplan.web.print.PdfFile;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.FileNames;
import dk.handleplan.web.shared.SiteSettings;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** The form as a Word document or as PDF: filled with an initiative, or blank for a unit's contribution. */
@WebServlet({PaperServlet.FILLED, PaperServlet.BLANK, PaperServlet.FILLED_PDF, PaperServlet.BLANK_PDF})
public class PaperServlet extends DownloadServlet {

    static final String FILLED = "/initiative.docx";
    static final String BLANK = "/submission.docx";
    static final String FILLED_PDF = "/initiative.pdf";
    static final String BLANK_PDF = "/submission.pdf";

    private static final long serialVersionUID = 1;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    transient PaperService papers;

    @Inject
    transient CurrentUser me;

    @Inject
    transient SiteSettings site;

    @Inject
    transient Clock clock;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getServletPath();
        var isBlank = path.equals(BLANK) || path.equals(BLANK_PDF);
        var paper = isBlank
                ? papers.blank(me.user(), pages.getIdInAddress())
                : papers.filled(me.user(), pages.getIdInAddress());
        if (path.endsWith(".pdf")) {
            writePdf(paper, response);
        } else {
            writeWord(paper, response);
        }
    }

    private static void writeWord(Paper paper, HttpServletResponse response) throws IOException {
        attach(response, WORD, name(paper) + ".docx");
        new WordForm(paper).write(response.getOutputStream());
    }

    private void writePdf(Paper paper, HttpServletResponse response) throws IOException {
        var file = PdfFile.of(new PdfForm(paper, site.getMunicipalityName()).html(), LocalDate.now(clock));
        attach(response, "application/pdf", name(paper) + ".pdf");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static String name(Paper paper) {
        var what = paper.title().isEmpty() ? paper.unit() : paper.title();
        return "ansoegningsskema-" + paper.year() + "-" + FileNames.of(what);
    }
}
