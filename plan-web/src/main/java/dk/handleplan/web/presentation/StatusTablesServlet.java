package dk.handleplan.web.presentation;

import dk.handleplan.core.presentation.StatusDocument;
import dk.handleplan.core.presentation.StatusDocumentService;
import dk.handleplan.web.shared.CurrentUser;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.XlsxBook;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The status of a round for whoever reads its document: a workbook of three sheets, or CSV of the one that is asked for. */
@WebServlet({StatusTablesServlet.XLSX, StatusTablesServlet.CSV})
public class StatusTablesServlet extends DownloadServlet {

    static final String XLSX = "/status-document.xlsx";
    static final String CSV = "/status-document.csv";

    private static final long serialVersionUID = 1;

    @Inject
    transient StatusDocumentService documents;

    @Inject
    transient StatusTables tables;

    @Inject
    transient CurrentUser me;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var document = documents.of(me.user(), id());
        if (CSV.equals(request.getServletPath())) {
            writeCsv(document, request.getParameter("of"), response);
        } else {
            writeBook(document, response);
        }
    }

    private void writeBook(StatusDocument document, HttpServletResponse response) throws IOException {
        try (var book = XlsxBook.download(response, "status-" + document.month())) {
            tables.reports(document, book::sheet);
            tables.readings(document, book::sheet);
            tables.spending(document, book::sheet);
        }
    }

    private void writeCsv(StatusDocument document, String of, HttpServletResponse response) throws IOException {
        if ("readings".equals(of)) {
            tables.readings(document, file("maalinger-", document, response));
        } else if ("spending".equals(of)) {
            tables.spending(document, file("forbrug-", document, response));
        } else {
            tables.reports(document, file("status-", document, response));
        }
    }

    private static StatusTables.Sheets file(String name, StatusDocument document, HttpServletResponse response) {
        return (title, widths) -> TableFile.download(response, name + document.month());
    }
}
