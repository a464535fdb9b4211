package dk.handleplan.web.print;

import java.util.ArrayList;
import java.util.List;

/** The footnotes of a Word document. Word numbers them, and sets each at the foot of the page on which it is referred to. */
public final class WordNotes {

    /** The part of the file that has them. */
    public static final String PART = "footnotes";

    /** What stands between text and notes is listed among the notes. */
    static final String SEPARATOR = "-1";

    static final String CONTINUATION = "0";

    private final String textStyle;
    private final String referenceStyle;
    private final List<String> notes = new ArrayList<>();

    public WordNotes(String textStyle, String referenceStyle) {
        this.textStyle = textStyle;
        this.referenceStyle = referenceStyle;
    }

    public boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Writes what stands in the text for a note. */
    void refer(WordXml xml, String note, boolean isBold) {
        notes.add(note);
        xml.element("r", () -> {
            xml.element("rPr", () -> {
                xml.value("rStyle", referenceStyle);
                if (isBold) {
                    xml.empty("b");
                }
            });
            xml.empty("footnoteReference", "id", String.valueOf(notes.size()));
        });
    }

    public void write(WordXml xml) {
        xml.part(PART, () -> {
            line(xml, "separator", SEPARATOR);
            line(xml, "continuationSeparator", CONTINUATION);
            for (var at = 0; at < notes.size(); at++) {
                note(xml, String.valueOf(at + 1), notes.get(at));
            }
        });
    }

    private static void line(WordXml xml, String kind, String id) {
        xml.element(
                "footnote",
                List.of("type", kind, "id", id),
                () -> xml.element("p", () -> xml.element("r", () -> xml.empty(kind))));
    }

    private void note(WordXml xml, String id, String note) {
        xml.element(
                "footnote",
                List.of("id", id),
                () -> xml.paragraph(textStyle, () -> {
                    xml.element("r", () -> {
                        xml.element("rPr", () -> xml.value("rStyle", referenceStyle));
                        xml.empty("footnoteRef");
                    });
                    xml.run(" " + note);
                }));
    }
}
