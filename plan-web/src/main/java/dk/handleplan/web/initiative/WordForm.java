package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperCell;
import dk.handleplan.core.initiative.paper.PaperField;
import dk.handleplan.core.initiative.paper.PaperKind;
import dk.handleplan.core.initiative.paper.PaperQuestion;
import dk.handleplan.core.initiative.paper.PaperRow;
import dk.handleplan.web.shared.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The form as a Word document in Danish: headings, help, and for each answer a content control whose tag says which answer it is.
 * A table of few columns is a table; one of many becomes a small table of its own for each line.
 */
final class WordForm {

    /** Tables with more columns than this are hard to write in on a page. */
    static final int MOST_COLUMNS = 5;

    private static final int SPARE_LINES = 2;

    private final Paper paper;
    private final PaperWords words = new PaperWords(Language.DANISH);
    private WordText text;

    WordForm(Paper paper) {
        this.paper = paper;
    }

    void write(OutputStream out) throws IOException {
        new WordPackage(title(), paper.source()).write(out, this::writeAll);
    }

    private String title() {
        return words.of("title.document", paper.cycle());
    }

    private void writeAll(WordText written) {
        text = written;
        text.paragraph("Title", title());
        text.paragraph("Normal", words.of("unitLine", paper.unit()));
        text.paragraph("Normal", words.of("howTo"));
        for (var part : paper.form().parts()) {
            text.paragraph("Heading1", words.part(paper, part));
            paper.of(part).forEach(this::question);
        }
    }

    private void question(PaperQuestion asked) {
        text.paragraph("Heading2", words.question(asked.question()));
        var help = words.help(asked.question());
        if (!help.isEmpty()) {
            text.paragraph("Help", help);
        }
        var alone = asked.fields().size() == 1;
        asked.fields().forEach(field -> field(asked, field, alone));
    }

    private void field(PaperQuestion asked, PaperField field, boolean alone) {
        var label = words.field(asked.question(), field);
        if (field.isTable()) {
            table(field, label, alone);
        } else if (PaperWords.isCheck(field.cell())) {
            text.check(field.key(), label, !field.value().isEmpty());
        } else {
            if (!alone) {
                text.paragraph("Label", label);
            }
            text.answer(control(field.key(), label, field.cell(), field.value()));
        }
    }

    private WordText.Control control(String tag, String label, PaperCell cell, String value) {
        var choices =
                cell.options().stream().map(option -> words.name(cell, option)).toList();
        var shown = cell.kind() == PaperKind.CHOICE ? words.choice(cell, value) : value;
        var hint = words.of(cell.kind() == PaperKind.CHOICE ? "choose" : "writeHere");
        return new WordText.Control(tag, label, cell.kind(), shown, choices, hint);
    }

    private void table(PaperField field, String label, boolean alone) {
        if (!alone) {
            text.paragraph("Label", label);
        }
        if (field.columns().size() > MOST_COLUMNS) {
            var rows = rows(field);
            IntStream.range(0, rows.size()).forEach(line -> upright(field, rows.get(line), label, line + 1));
        } else {
            text.table(
                    label,
                    field.columns().stream()
                            .map(cell -> words.label(cell.key()))
                            .toList(),
                    rows(field).stream().map(row -> controls(field, row)).toList());
        }
    }

    private void upright(PaperField field, PaperRow row, String label, int line) {
        var controls = controls(field, row);
        text.paragraph("Line", words.of("line", label, String.valueOf(line)));
        text.uprightTable(label, controls);
    }

    private List<WordText.Control> controls(PaperField field, PaperRow row) {
        return IntStream.range(0, field.columns().size())
                .mapToObj(column -> {
                    var cell = field.columns().get(column);
                    var tag = field.key() + "." + row.id() + "." + cell.key();
                    return control(
                            tag, words.label(cell.key()), cell, row.cells().get(column));
                })
                .toList();
    }

    private List<PaperRow> rows(PaperField field) {
        var rows = new ArrayList<>(field.rows());
        for (var spare = 1; field.isOpen() && spare <= SPARE_LINES; spare++) {
            rows.add(new PaperRow(
                    "+" + spare, field.columns().stream().map(cell -> "").toList()));
        }
        return rows;
    }
}
