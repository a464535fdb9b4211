package dk.handleplan.web.report;

import dk.handleplan.core.report.MoneyGroups;
import dk.handleplan.core.report.MoneyReport;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A report as a file: what its address shows on the page, all rows of it; or what became of the councils' recommendations. */
@WebServlet({MoneyServlet.XLSX, MoneyServlet.CSV})
public class MoneyServlet extends DownloadServlet {

    static final String XLSX = "/money.xlsx";
    static final String CSV = "/money.csv";

    private static final long serialVersionUID = 1;

    @Inject
    transient MoneyAddress address;

    @Inject
    transient GroupNames names;

    @Inject
    transient Texts texts;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var report = address.report(PageRequest.MOST);
        var csv = CSV.equals(request.getServletPath());
        if (request.getParameter("councils") == null) {
            write(report, csv, response);
        } else {
            writeSuccess(report, csv, response);
        }
    }

    private void write(MoneyReport report, boolean csv, HttpServletResponse response) throws IOException {
        var table = new MoneyTable(report.by(), names, texts);
        var name = "penge-" + address.word(report.by()) + years(report);
        try (var file = TableFile.download(response, csv, name, texts.name(report.by()), table.widths())) {
            file.row(table.heading());
            write(report.groups(), table, file);
            for (var page = 2; page <= report.groups().page().pages(); page++) {
                write(address.groups(page, PageRequest.MOST), table, file);
            }
            file.row(table.total(report.total()));
        }
    }

    private static void write(MoneyGroups groups, MoneyTable table, TableFile file) throws IOException {
        for (var group : groups.page().rows()) {
            file.row(table.row(group));
        }
    }

    private void writeSuccess(MoneyReport report, boolean csv, HttpServletResponse response) throws IOException {
        var table = new SuccessTable(texts);
        var name = "anbefalinger" + years(report);
        try (var file = TableFile.download(response, csv, name, texts.get("report.councils"), table.widths())) {
            table.write(report, file);
        }
    }

    private static String years(MoneyReport report) {
        var chosen = report.chosen();
        return chosen.isEmpty() ? "" : "-" + chosen.get(chosen.size() - 1) + "-" + chosen.get(0);
    }
}
