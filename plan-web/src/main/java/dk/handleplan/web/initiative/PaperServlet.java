package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperService;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Pages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;

/** The form as a Word document: filled with an initiative, or blank for a unit's contribution. */
@WebServlet({PaperServlet.FILLED, PaperServlet.BLANK})
public class PaperServlet extends HttpServlet {

    static final String FILLED = "/initiative.docx";
    static final String BLANK = "/submission.docx";

    private static final long serialVersionUID = 1;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    transient PaperService papers;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Pages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var isBlank = request.getServletPath().equals(BLANK);
            write(
                    isBlank
                            ? papers.blank(me.user(), pages.getIdInAddress())
                            : papers.filled(me.user(), pages.getIdInAddress()),
                    response);
        } catch (NotAllowed e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void write(Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType(WORD);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name(paper) + "\"");
        new WordForm(paper).write(response.getOutputStream());
    }

    private static String name(Paper paper) {
        var what = paper.title().isEmpty() ? paper.unit() : paper.title();
        var plain = what.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        var letters = Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var end = letters.substring(0, Math.min(60, letters.length()));
        return "ansoegningsskema-" + paper.year() + "-" + end + ".docx";
    }
}
