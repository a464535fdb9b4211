package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.MemoService;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** The consultation memo as a file, for whoever may read the memo. */
@WebServlet({MemoServlet.XLSX, MemoServlet.CSV})
public class MemoServlet extends HttpServlet {

    static final String XLSX = "/memo.xlsx";
    static final String CSV = "/memo.csv";

    private static final long serialVersionUID = 1;

    @Inject
    transient MemoService memos;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Texts texts;

    @Inject
    transient Shown as;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            write(memos.whole(me.user(), cycle(request)), CSV.equals(request.getServletPath()), response);
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowed tooEarly) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static UUID cycle(HttpServletRequest request) {
        try {
            return UUID.fromString(
                    Optional.ofNullable(request.getParameter("id")).orElse(""));
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("shared.notFound");
        }
    }

    private void write(Memo memo, boolean csv, HttpServletResponse response) throws IOException {
        var table = new MemoTable(memo, texts, as);
        var name = "hoeringsnotat-" + memo.cycle().year();
        try (var file = TableFile.download(response, csv, name, texts.get("hearing.memo"), table.widths())) {
            table.write(file);
        }
    }
}
