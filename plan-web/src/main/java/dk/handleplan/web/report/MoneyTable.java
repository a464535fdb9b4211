package dk.handleplan.web.report;

import dk.handleplan.core.report.By;
import dk.handleplan.core.report.KnownSum;
import dk.handleplan.core.report.MoneyGroup;
import dk.handleplan.core.report.MoneySums;
import dk.handleplan.web.shared.Texts;
import java.util.ArrayList;
import java.util.List;

/** A report as rows of a file. Beside each sum stands how many amounts it leaves out because nobody knows them. */
final class MoneyTable {

    private static final int NAME = 50;
    private static final int FIGURE = 16;

    private final By by;
    private final GroupNames names;
    private final Texts texts;

    MoneyTable(By by, GroupNames names, Texts texts) {
        this.by = by;
        this.names = names;
        this.texts = texts;
    }

    /** Of the columns, in characters. */
    List<Integer> widths() {
        var widths = new ArrayList<>(List.of(NAME));
        heading().stream().skip(1).forEach(heading -> widths.add(FIGURE));
        return widths;
    }

    List<String> heading() {
        var heading = new ArrayList<>(List.of(texts.name(by), texts.get("report.initiatives")));
        for (var column : MoneyColumn.all()) {
            heading.add(texts.of("report.kroner", texts.get(column.key())));
            heading.add(texts.of("report.unknownOf", texts.get(column.key())));
        }
        heading.add(texts.get("report.percent"));
        return heading;
    }

    List<Object> row(MoneyGroup group) {
        return row(names.of(by, group), group.sums());
    }

    List<Object> total(MoneySums sums) {
        return row(texts.get("report.inAll"), sums);
    }

    private static List<Object> row(String name, MoneySums sums) {
        var row = new ArrayList<Object>();
        row.add(name);
        row.add((int) sums.initiatives());
        for (var column : MoneyColumn.all()) {
            row.add(figure(column.of(sums)));
            row.add(
                    column.of(sums).isIncomplete()
                            ? (Object) (int) column.of(sums).unknown()
                            : null);
        }
        row.add(sums.grantedPercent());
        return row;
    }

    private static Object figure(KnownSum sum) {
        return sum.isKnown() ? sum.money().inKroner() : null;
    }
}
