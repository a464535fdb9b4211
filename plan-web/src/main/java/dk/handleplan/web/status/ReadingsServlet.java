package dk.handleplan.web.status;

import dk.handleplan.core.status.IndicatorReadings.Told;
import dk.handleplan.web.shared.Columns;
import dk.handleplan.web.shared.DownloadServlet;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything that was told of a criterion as a file, for whoever reads its page. */
@WebServlet({ReadingsServlet.XLSX, ReadingsServlet.CSV})
public class ReadingsServlet extends DownloadServlet {

    static final String XLSX = "/readings.xlsx";
    static final String CSV = "/readings.csv";

    private static final long serialVersionUID = 1;
    private static final int WORD = 18;
    private static final int LINE = 60;

    @Inject
    transient ReadingsPage page;

    @Inject
    transient StatusWords words;

    @Inject
    transient Texts texts;

    @Override
    protected void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var told = page.getKnown().told();
        var csv = CSV.equals(request.getServletPath());
        var columns = columns();
        try (var file =
                TableFile.download(response, csv, "maalinger", texts.get("status.readings"), columns.widths())) {
            columns.writeHeading(file);
            columns.write(told, file);
        }
    }

    private Columns<Told> columns() {
        var indicator = page.getKnown().line().indicator();
        return new Columns<Told>()
                .with(texts.get("status.criterion"), LINE, told -> indicator.text())
                .with(
                        texts.get("status.readOn"),
                        WORD,
                        told -> told.now().readOn().orElse(null))
                .with(
                        texts.get("status.figure"),
                        WORD,
                        told -> TableFile.Figure.exactly(told.now().figure()))
                .with(texts.get("status.sheet.unit"), WORD, told -> indicator.unit())
                .with(texts.get("status.sheet.inWords"), WORD, told -> words.reading(told.now(), indicator))
                .with(texts.get("status.source"), LINE, page::source)
                .with(
                        texts.get("status.comment"),
                        LINE,
                        told -> told.now().comment().orElse(null));
    }
}
