package dk.handleplan.web.hearing;

import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.MemoService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.Shown;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The consultation memo as a file, for whoever may read the memo. */
@WebServlet({MemoServlet.XLSX, MemoServlet.CSV})
public class MemoServlet extends DownloadServlet {

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
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(memos.whole(me.user(), id()), CSV.equals(request.getServletPath()), response);
    }

    private void write(Memo memo, boolean csv, HttpServletResponse response) throws IOException {
        var table = new MemoTable(memo, texts, as);
        var name = "hoeringsnotat-" + memo.cycle().year();
        try (var file = TableFile.download(response, csv, name, texts.get("hearing.memo"), table.widths())) {
            table.write(file);
        }
    }
}
