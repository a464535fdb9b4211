package dk.handleplan.web.funding;

import dk.handleplan.core.funding.LedgerLine;
import dk.handleplan.core.funding.LedgerService;
import dk.handleplan.core.funding.PoolSums;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.Columns;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import dk.handleplan.web.shared.XlsxBook;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * The ledger of a budget year, read and written a page at a time, and what the pools of all years add up to: two sheets of a workbook,
 * or CSV of the one that is asked for.
 */
@WebServlet({LedgerServlet.XLSX, LedgerServlet.CSV})
public class LedgerServlet extends DownloadServlet {

    static final String XLSX = "/pool.xlsx";
    static final String CSV = "/pool.csv";

    private static final long serialVersionUID = 1;

    @Inject
    transient LedgerService ledgers;

    @Inject
    transient LedgerTable table;

    @Inject
    transient CurrentUser me;

    @Inject
    transient Texts texts;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var sums = ledgers.sums(me.user());
        if (CSV.equals(request.getServletPath())) {
            writeCsv(request, sums, response);
        } else {
            writeBook(year(request), sums, response);
        }
    }

    private void writeCsv(HttpServletRequest request, List<PoolSums> sums, HttpServletResponse response)
            throws IOException {
        if (request.getParameter("sums") != null) {
            try (var file = TableFile.download(response, "puljer")) {
                write(table.sums(), sums, file);
            }
            return;
        }
        var year = year(request);
        try (var file = TableFile.download(response, "posteringer-" + year)) {
            write(table.entries(), year, file);
        }
    }

    private void writeBook(int year, List<PoolSums> sums, HttpServletResponse response) throws IOException {
        var entryColumns = table.entries();
        var sumColumns = table.sums();
        try (var book = XlsxBook.download(response, "pulje-" + year)) {
            try (var sheet = book.sheet(texts.get("funding.ledger"), entryColumns.widths())) {
                write(entryColumns, year, sheet);
            }
            try (var sheet = book.sheet(texts.get("funding.sheet.pools"), sumColumns.widths())) {
                write(sumColumns, sums, sheet);
            }
        }
    }

    private void write(Columns<LedgerLine> columns, int year, TableFile file) throws IOException {
        var page = entries(year, 1);
        write(columns, page.rows(), file);
        for (var next = 2; next <= page.pages(); next++) {
            columns.write(entries(year, next).rows(), file);
        }
    }

    private Page<LedgerLine> entries(int year, int page) {
        return ledgers.lines(me.user(), year, new PageRequest(page, PageRequest.MOST));
    }

    private static <R> void write(Columns<R> columns, List<R> rows, TableFile file) throws IOException {
        columns.writeHeading(file);
        columns.write(rows, file);
    }
}
