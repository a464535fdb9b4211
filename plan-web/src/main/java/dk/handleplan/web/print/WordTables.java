package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.RowKind;
import dk.handleplan.web.print.Block.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes tables: a heading that is repeated on each page, what the table says for those who do not see it, and no row torn in two. */
final class WordTables {

    private final WordXml xml;
    private final WordRuns runs;
    private final Map<WordStyle, String> styles;
    private final int width;

    WordTables(WordXml xml, WordRuns runs, Map<WordStyle, String> styles, int width) {
        this.xml = xml;
        this.runs = runs;
        this.styles = styles;
        this.width = width;
    }

    void write(Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        if (table.isCaptionShown()) {
            xml.paragraph(styles.get(WordStyle.CAPTION), table.caption());
        }
        var widths = widths(table.columns());
        xml.element("tbl", () -> {
            describe(table);
            xml.element("tblGrid", () -> {
                for (var column : widths) {
                    xml.empty("gridCol", "w", String.valueOf(column));
                }
            });
            heading(table.columns(), widths);
            table.rows().forEach(row -> row(row, table.columns(), widths));
        });
        xml.element("p", () -> xml.style(styles.get(WordStyle.GAP)));
    }

    private int[] widths(List<Column> columns) {
        var whole = columns.stream()
                .mapToInt(column -> Math.max(1, column.weight()))
                .sum();
        return columns.stream()
                .mapToInt(column -> (int) ((long) width * Math.max(1, column.weight()) / whole))
                .toArray();
    }

    private void describe(Table table) {
        xml.element("tblPr", () -> {
            xml.value("tblStyle", styles.get(WordStyle.TABLE));
            xml.empty("tblW", "w", String.valueOf(width), "type", "dxa");
            xml.empty("tblLayout", "type", "fixed");
            xml.empty("tblLook", "val", "00A0", "firstRow", "1", "firstColumn", "1", "noHBand", "0", "noVBand", "1");
            xml.value("tblCaption", table.caption());
            xml.value(
                    "tblDescription",
                    table.columns().stream()
                            .map(Column::heading)
                            .filter(heading -> !heading.isBlank())
                            .collect(Collectors.joining(", ", "Kolonner: ", "")));
        });
    }

    private void heading(List<Column> columns, int[] widths) {
        xml.element("tr", () -> {
            xml.element("trPr", () -> {
                xml.empty("cantSplit");
                xml.empty("tblHeader");
            });
            for (var at = 0; at < widths.length; at++) {
                var column = columns.get(at);
                cell(
                        widths[at],
                        1,
                        () -> paragraph(WordStyle.CELL_HEAD, column.isNumber(), () -> xml.run(column.heading())));
            }
        });
    }

    private void row(Row row, List<Column> columns, int[] widths) {
        xml.element("tr", () -> {
            xml.element("trPr", () -> xml.empty("cantSplit"));
            if (row.kind() == RowKind.GROUP) {
                var words = row.cells().isEmpty() ? Span.line("") : row.cells().get(0);
                cell(width, columns.size(), () -> paragraph(WordStyle.CELL_HEAD, false, () -> runs.write(words)));
            } else {
                for (var at = 0; at < widths.length; at++) {
                    var words = at < row.cells().size() ? row.cells().get(at) : Span.line("");
                    cell(widths[at], 1, words, columns.get(at), row.kind() == RowKind.TOTAL);
                }
            }
        });
    }

    private void cell(int width, int columns, List<Span> words, Column column, boolean isTotal) {
        var style = column.isNumber() ? WordStyle.CELL_NUMBER : WordStyle.CELL;
        cell(
                width,
                columns,
                () -> paragraph(style, false, () -> {
                    if (isTotal) {
                        runs.writeBold(words);
                    } else {
                        runs.write(words);
                    }
                }));
    }

    private void cell(int width, int columns, Runnable content) {
        xml.element("tc", () -> {
            xml.element("tcPr", () -> {
                xml.empty("tcW", "w", String.valueOf(width), "type", "dxa");
                if (columns > 1) {
                    xml.value("gridSpan", String.valueOf(columns));
                }
            });
            content.run();
        });
    }

    private void paragraph(WordStyle style, boolean isToTheRight, Runnable words) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", styles.get(style));
                if (isToTheRight) {
                    xml.value("jc", "right");
                }
            });
            words.run();
        });
    }
}
