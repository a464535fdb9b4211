package dk.handleplan.web.report;

import dk.handleplan.core.report.CouncilSuccess;
import dk.handleplan.core.report.MoneyReport;
import dk.handleplan.web.shared.TableFile;
import dk.handleplan.web.shared.Texts;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What became of the councils' recommendations, as rows of a file. */
final class SuccessTable {

    private static final int FIGURE = 18;
    private static final List<String> COLUMNS = List.of(
            "report.planYear",
            "report.same",
            "report.more",
            "report.less",
            "report.samePercent",
            "report.recommendedKroner",
            "report.grantedKroner",
            "report.unknownRecommendation");

    private final Texts texts;

    SuccessTable(Texts texts) {
        this.texts = texts;
    }

    /** Of the columns, in characters. */
    List<Integer> widths() {
        return Stream.generate(() -> FIGURE).limit(COLUMNS.size()).toList();
    }

    void write(MoneyReport report, TableFile file) throws IOException {
        file.row(COLUMNS.stream().map(texts::get).toList());
        for (var year : report.tellingSuccess()) {
            file.row(row(year.planYear(), year));
        }
        if (report.successInAll().isPresent()) {
            file.row(row(texts.get("report.inAll"), report.successInAll().get()));
        }
    }

    private static List<Object> row(Object name, CouncilSuccess success) {
        return Arrays.asList(
                name,
                (int) success.same(),
                (int) success.more(),
                (int) success.less(),
                success.samePercent(),
                success.recommended().inKroner(),
                success.granted().inKroner(),
                (int) success.unknown());
    }
}
