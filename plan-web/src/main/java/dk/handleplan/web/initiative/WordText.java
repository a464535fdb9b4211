package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.PaperKind;
import dk.handleplan.web.initiative.WordProse.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the text of a Word document: paragraphs, tables and content controls. */
final class WordText {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String CHECKED = "☒";
    static final String UNCHECKED = "☐";

    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final int BULLETS = 1;

    private final XMLStreamWriter xml;
    private int controls;
    private int lists = BULLETS;

    WordText(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param value as it is shown; @param choices in words */
    record Control(String tag, String label, PaperKind kind, String value, List<String> choices, String hint) {}

    private interface Content {
        void write() throws XMLStreamException;
    }

    private void write(Content content) {
        try {
            content.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin() {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", "document", W);
            xml.writeNamespace("w", W);
            xml.writeNamespace("w14", W14);
            xml.writeNamespace("mc", MC);
            xml.writeAttribute("mc", MC, "Ignorable", "w14");
            xml.writeStartElement("w", "body", W);
        });
    }

    void end() {
        write(() -> {
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    void paragraph(String style, String text) {
        element("p", () -> {
            style(style);
            run(text);
        });
    }

    void answer(Control control) {
        if (WordProse.ANSWERS.contains(control.tag())) {
            element("sdt", () -> prose(control));
        } else {
            element("p", () -> {
                style("Answer");
                control(control);
            });
        }
    }

    /** A control around whole paragraphs, in which one may use bold and lists. */
    private void prose(Control control) {
        var blank = control.value().isEmpty();
        element("sdtPr", () -> describe(control));
        element("sdtContent", () -> {
            if (blank) {
                element("p", () -> {
                    style("Answer");
                    run(control.hint(), "Hint");
                });
            } else {
                lines(WordProse.of(control.value()));
            }
        });
    }

    private void lines(WordProse prose) {
        var open = new WordProse.OpenLists();
        var numbered = new HashMap<Integer, Integer>();
        for (var line : prose.lines()) {
            open.next(line);
            if (line.mark() == Mark.NUMBER && open.isFirst()) {
                numbered.put(line.level(), ++lists);
            }
            element("p", () -> line(line, line.mark() == Mark.NUMBER ? numbered.get(line.level()) : BULLETS));
        }
    }

    private void line(WordProse.Line line, int list) {
        element("pPr", () -> {
            value("pStyle", "Answer");
            if (line.isListed()) {
                element("numPr", () -> {
                    value("ilvl", String.valueOf(line.level()));
                    value("numId", String.valueOf(list));
                });
            }
        });
        line.runs().forEach(run -> run(run.text(), () -> bold(run.bold())));
    }

    /** The lists with numbers that were written, for the part that describes lists. */
    String lists() {
        var afresh = IntStream.range(0, 9)
                .mapToObj(level ->
                        "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
                .collect(Collectors.joining());
        return IntStream.rangeClosed(BULLETS + 1, lists)
                .mapToObj(list ->
                        "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"1\"/>" + afresh + "</w:num>\n")
                .collect(Collectors.joining());
    }

    void check(String tag, String label, boolean checked) {
        element("p", () -> {
            style("Check");
            control(new Control(tag, label, PaperKind.CHECK, checked ? "x" : "", List.of(), ""));
            run(" " + label);
        });
    }

    /** One line for each row, under a heading that is repeated on every page. */
    void table(String caption, List<String> headings, List<List<Control>> rows) {
        element("tbl", () -> {
            tableStyle(caption, headings.size());
            element("tr", () -> {
                element("trPr", () -> value("tblHeader", "true"));
                headings.forEach(heading -> element("tc", () -> paragraph("TableHead", heading)));
            });
            rows.forEach(row -> element("tr", () -> row.forEach(this::cell)));
        });
        element("p", () -> style("Gap"));
    }

    /** One line for each answer, with what is asked beside it. */
    void uprightTable(String caption, List<Control> answers) {
        element("tbl", () -> {
            tableStyle(caption, 2);
            answers.forEach(answer -> element("tr", () -> {
                element("tc", () -> paragraph("TableHead", answer.label()));
                cell(answer);
            }));
        });
        element("p", () -> style("Gap"));
    }

    private void tableStyle(String caption, int columns) {
        element("tblPr", () -> {
            value("tblStyle", "FormTable");
            attributes("tblW", "w", "5000", "type", "pct");
            value("tblCaption", caption);
        });
        element("tblGrid", () -> {
            for (var column = 0; column < columns; column++) {
                attributes("gridCol", "w", String.valueOf(9638 / columns));
            }
        });
    }

    private void cell(Control control) {
        element(
                "tc",
                () -> element("p", () -> {
                    style("Cell");
                    if (control.kind() == PaperKind.SHOWN) {
                        run(control.value());
                    } else {
                        control(control);
                    }
                }));
    }

    private void control(Control control) {
        var blank = control.value().isEmpty();
        var isCheck = control.kind() == PaperKind.CHECK;
        element("sdt", () -> {
            element("sdtPr", () -> {
                describe(control);
                kind(control);
            });
            element("sdtContent", () -> {
                if (isCheck) {
                    run(blank ? UNCHECKED : CHECKED, "CheckMark");
                } else if (blank) {
                    run(control.hint(), "Hint");
                } else {
                    run(control.value());
                }
            });
        });
    }

    private void describe(Control control) {
        value("alias", control.label());
        value("tag", control.tag());
        value("id", String.valueOf(++controls));
        if (control.value().isEmpty() && control.kind() != PaperKind.CHECK) {
            element("showingPlcHdr", () -> {});
        }
    }

    private void kind(Control control) {
        switch (control.kind()) {
            case CHECK -> checkbox(!control.value().isEmpty());
            case CHOICE ->
                element(
                        "dropDownList",
                        () -> control.choices()
                                .forEach(choice -> attributes("listItem", "displayText", choice, "value", choice)));
            default -> attributes("text", "multiLine", "1");
        }
    }

    private void checkbox(boolean checked) {
        write(() -> {
            xml.writeStartElement("w14", "checkbox", W14);
            w14("checked", checked ? "1" : "0", null);
            w14("checkedState", "2612", "MS Gothic");
            w14("uncheckedState", "2610", "MS Gothic");
            xml.writeEndElement();
        });
    }

    private void w14(String name, String value, String font) throws XMLStreamException {
        xml.writeEmptyElement("w14", name, W14);
        xml.writeAttribute("w14", W14, "val", value);
        if (font != null) {
            xml.writeAttribute("w14", W14, "font", font);
        }
    }

    private void style(String name) {
        element("pPr", () -> value("pStyle", name));
    }

    private void bold(boolean bold) {
        if (bold) {
            element("rPr", () -> element("b", () -> {}));
        }
    }

    private void run(String text) {
        run(text, () -> {});
    }

    private void run(String text, String style) {
        run(text, () -> element("rPr", () -> value("rStyle", style)));
    }

    private void run(String text, Runnable properties) {
        element("r", () -> {
            properties.run();
            var lines = text.split("\n", -1);
            for (var line = 0; line < lines.length; line++) {
                if (line > 0) {
                    element("br", () -> {});
                }
                text(lines[line]);
            }
        });
    }

    private void text(String line) {
        write(() -> {
            xml.writeStartElement("w", "t", W);
            xml.writeAttribute("xml", XML, "space", "preserve");
            xml.writeCharacters(legible(line));
            xml.writeEndElement();
        });
    }

    /** XML has no place for control characters, which sometimes come along when text is pasted. */
    private static String legible(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t]]|[\ufffe\uffff]", "");
    }

    private void value(String name, String value) {
        attributes(name, "val", value);
    }

    private void attributes(String name, String... namesAndValues) {
        write(() -> {
            xml.writeEmptyElement("w", name, W);
            for (var i = 0; i < namesAndValues.length; i += 2) {
                xml.writeAttribute("w", W, namesAndValues[i], legible(namesAndValues[i + 1]));
            }
        });
    }

    private void element(String name, Runnable content) {
        write(() -> {
            xml.writeStartElement("w", name, W);
            content.run();
            xml.writeEndElement();
        });
    }
}
