package dk.handleplan.web.print;

import static dk.handleplan.web.print.WordDom.children;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a template, on which the numbers of its headings may rest, with the two kinds of list that documents use. */
final class WordNumbering {

    private final Document numbering;
    private final int kinds;
    private final int lists;

    /** @param template null where it has no lists */
    WordNumbering(Document template) throws IOException {
        var standard = WordDom.read(WordProseWriter.kinds().getBytes(StandardCharsets.UTF_8));
        numbering = template == null ? standard : template;
        kinds = template == null ? 0 : highest("abstractNum", "abstractNumId") + 1;
        lists = template == null ? 0 : highest("num", "numId");
        if (template != null) {
            add(standard);
        }
    }

    private int highest(String element, String attribute) {
        return children(numbering.getDocumentElement(), element).stream()
                .mapToInt(list -> WordDom.number(list, attribute, 0))
                .max()
                .orElse(0);
    }

    /** Kinds of lists stand before lists. */
    private void add(Document standard) {
        var root = numbering.getDocumentElement();
        var first = children(root, "num").stream().findFirst().orElse(null);
        for (var kind : children(standard.getDocumentElement(), "abstractNum")) {
            var added = (Element) numbering.importNode(kind, true);
            WordDom.set(added, "abstractNumId", String.valueOf(kinds + WordDom.number(kind, "abstractNumId", 0)));
            root.insertBefore(added, first);
        }
        append("<w:num w:numId=\"" + bullets() + "\"><w:abstractNumId w:val=\"" + kinds + "\"/></w:num>");
    }

    int bullets() {
        return lists + 1;
    }

    int numbers() {
        return kinds + 1;
    }

    /** By the numbers that lists have in the styles of the standard. */
    Map<String, String> ofStyles() {
        return Map.of("1", String.valueOf(bullets()), "2", String.valueOf(bullets() + 1));
    }

    /** @param written as {@link WordProseWriter} tells them */
    byte[] with(String written) throws IOException {
        append(written);
        return WordDom.written(numbering);
    }

    private void append(String written) {
        try {
            var added = WordDom.read(("<w:numbering xmlns:w=\"" + WordXml.W + "\">" + written + "</w:numbering>")
                    .getBytes(StandardCharsets.UTF_8));
            var root = numbering.getDocumentElement();
            var end = children(root, "numIdMacAtCleanup").stream().findFirst().orElse(null);
            children(added.getDocumentElement(), "num")
                    .forEach(list -> root.insertBefore(numbering.importNode(list, true), end));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
