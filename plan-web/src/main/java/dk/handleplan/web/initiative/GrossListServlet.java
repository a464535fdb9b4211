package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.InitiativeRow;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The gross list as a file: what its address shows on the page, all rows of it, read and written a page at a time. */
@WebServlet({GrossListServlet.XLSX, GrossListServlet.CSV})
public class GrossListServlet extends HttpServlet {

    static final String XLSX = "/initiatives.xlsx";
    static final String CSV = "/initiatives.csv";

    private static final long serialVersionUID = 1;
    private static final int ROWS = 200;

    @Inject
    transient InitiativeService initiatives;

    @Inject
    transient FormLists formLists;

    @Inject
    transient ListAddress address;

    @Inject
    transient ListCells cells;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Texts texts;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var lists = formLists.of(address.getId());
            var first = rows(1);
            write(request.getServletPath().equals(CSV), lists, first, response);
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Page<InitiativeRow> rows(int page) {
        return initiatives.rows(me.user(), address.filter(), address.sort(), new PageRequest(page, ROWS));
    }

    private void write(boolean csv, FormLists.Lists lists, Page<InitiativeRow> first, HttpServletResponse response)
            throws IOException {
        var columns = cells.columns(address.getColumns(), lists);
        var name = "bruttokatalog-" + lists.year() + "-" + LocalDate.now(clock);
        var widths = columns.stream().map(ListColumn::width).toList();
        try (var file = TableFile.download(response, csv, name, texts.get("initiative.grossList"), widths)) {
            file.row(columns.stream().map(this::heading).toList());
            write(first, columns, file);
            for (var page = 2; page <= first.pages(); page++) {
                write(rows(page), columns, file);
            }
        }
    }

    private String heading(ListColumn column) {
        return column.budgetYear() == null ? column.label() : texts.of("initiative.inKroner", column.label());
    }

    private void write(Page<InitiativeRow> rows, List<ListColumn> columns, TableFile file) throws IOException {
        for (var row : rows.rows()) {
            file.row(columns.stream().map(column -> cells.value(row, column)).toList());
        }
    }
}
