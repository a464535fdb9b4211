package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.PaperKind;
import dk.handleplan.web.print.WordNotes;
import dk.handleplan.web.print.WordProse;
import dk.handleplan.web.print.WordProseWriter;
import dk.handleplan.web.print.WordXml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Writes the text of a Word document: paragraphs, tables and content controls. */
final class WordText {

    static final String CHECKED = "☒";
    static final String UNCHECKED = "☐";

    /** The answers that have bullets and bold in the form. */
    static final Set<String> IN_PROSE = Set.of(
            "targetPrimary",
            "targetSecondary",
            "targetNote",
            "challenge",
            "summary",
            "overallAim",
            "anchoring",
            "financingNote");

    private static final int BULLETS = 1;
    private static final int NUMBERS = 1;

    private final WordXml xml;
    private final WordNotes notes = new WordNotes("FootnoteText", "FootnoteReference");
    private final WordProseWriter prose;
    private int controls;

    WordText(WordXml xml) {
        this.xml = xml;
        prose = new WordProseWriter(xml, BULLETS, NUMBERS, mark -> "Answer", notes);
    }

    /** @param value as it is shown; @param choices in words */
    record Control(String tag, String label, PaperKind kind, String value, List<String> choices, String hint) {}

    void paragraph(String style, String text) {
        xml.paragraph(style, text);
    }

    void answer(Control control) {
        if (IN_PROSE.contains(control.tag())) {
            xml.element("sdt", () -> prose(control));
        } else {
            xml.element("p", () -> {
                xml.style("Answer");
                control(control);
            });
        }
    }

    /** A control around whole paragraphs, in which one may use bold and lists. */
    private void prose(Control control) {
        var blank = control.value().isEmpty();
        xml.element("sdtPr", () -> describe(control));
        xml.element("sdtContent", () -> {
            if (blank) {
                xml.element("p", () -> {
                    xml.style("Answer");
                    xml.run(control.hint(), "Hint");
                });
            } else {
                prose.write(WordProse.of(control.value()));
            }
        });
    }

    /** The part that describes the lists that were written. */
    byte[] numbering() {
        return WordProseWriter.kinds()
                .replace("</w:numbering>", prose.lists() + "</w:numbering>")
                .getBytes(StandardCharsets.UTF_8);
    }

    WordNotes notes() {
        return notes;
    }

    void check(String tag, String label, boolean checked) {
        xml.element("p", () -> {
            xml.style("Check");
            control(new Control(tag, label, PaperKind.CHECK, checked ? "x" : "", List.of(), ""));
            xml.run(" " + label);
        });
    }

    /** One line for each row, under a heading that is repeated on every page. */
    void table(String caption, List<String> headings, List<List<Control>> rows) {
        xml.element("tbl", () -> {
            tableStyle(caption, headings.size());
            xml.element("tr", () -> {
                xml.element("trPr", () -> xml.value("tblHeader", "true"));
                headings.forEach(heading -> xml.element("tc", () -> paragraph("TableHead", heading)));
            });
            rows.forEach(row -> xml.element("tr", () -> row.forEach(this::cell)));
        });
        xml.element("p", () -> xml.style("Gap"));
    }

    /** One line for each answer, with what is asked beside it. */
    void uprightTable(String caption, List<Control> answers) {
        xml.element("tbl", () -> {
            tableStyle(caption, 2);
            answers.forEach(answer -> xml.element("tr", () -> {
                xml.element("tc", () -> paragraph("TableHead", answer.label()));
                cell(answer);
            }));
        });
        xml.element("p", () -> xml.style("Gap"));
    }

    private void tableStyle(String caption, int columns) {
        xml.element("tblPr", () -> {
            xml.value("tblStyle", "FormTable");
            xml.empty("tblW", "w", "5000", "type", "pct");
            xml.value("tblCaption", caption);
        });
        xml.element("tblGrid", () -> {
            for (var column = 0; column < columns; column++) {
                xml.empty("gridCol", "w", String.valueOf(9638 / columns));
            }
        });
    }

    private void cell(Control control) {
        xml.element(
                "tc",
                () -> xml.element("p", () -> {
                    xml.style("Cell");
                    if (control.kind() == PaperKind.SHOWN) {
                        xml.run(control.value());
                    } else {
                        control(control);
                    }
                }));
    }

    private void control(Control control) {
        var blank = control.value().isEmpty();
        var isCheck = control.kind() == PaperKind.CHECK;
        xml.element("sdt", () -> {
            xml.element("sdtPr", () -> {
                describe(control);
                kind(control);
            });
            xml.element("sdtContent", () -> {
                if (isCheck) {
                    xml.run(blank ? UNCHECKED : CHECKED, "CheckMark");
                } else if (blank) {
                    xml.run(control.hint(), "Hint");
                } else {
                    xml.run(control.value());
                }
            });
        });
    }

    private void describe(Control control) {
        xml.value("alias", control.label());
        xml.value("tag", control.tag());
        xml.value("id", String.valueOf(++controls));
        if (control.value().isEmpty() && control.kind() != PaperKind.CHECK) {
            xml.empty("showingPlcHdr");
        }
    }

    private void kind(Control control) {
        switch (control.kind()) {
            case CHECK -> checkbox(!control.value().isEmpty());
            case CHOICE ->
                xml.element(
                        "dropDownList",
                        () -> control.choices()
                                .forEach(choice -> xml.empty("listItem", "displayText", choice, "value", choice)));
            default -> xml.empty("text", "multiLine", "1");
        }
    }

    private void checkbox(boolean checked) {
        xml.element("w14:checkbox", () -> {
            xml.empty("w14:checked", "val", checked ? "1" : "0");
            xml.empty("w14:checkedState", "val", "2612", "font", "MS Gothic");
            xml.empty("w14:uncheckedState", "val", "2610", "font", "MS Gothic");
        });
    }
}
