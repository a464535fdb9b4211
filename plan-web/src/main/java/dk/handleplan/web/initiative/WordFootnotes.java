package dk.handleplan.web.initiative;

import static dk.handleplan.web.initiative.WordNodes.attribute;

import dk.handleplan.web.print.WordProse;
import dk.handleplan.web.print.WordXml;
import dk.handleplan.web.shared.Noted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * The notes of a Word document, at the foot of its pages or at its end: each is put into the text where it is referred to, without
 * the space that Word puts after its number.
 */
final class WordFootnotes {

    private static final List<String> KINDS = List.of("footnote", "endnote");

    private final Map<String, String> notes = new HashMap<>();

    /** @param part the part that has the notes of a kind */
    void add(Element part) {
        KINDS.forEach(kind -> WordNodes.children(part, kind).forEach(note -> {
            var words = WordNodes.runs(note).stream().map(WordProse.Run::text).collect(Collectors.joining());
            notes.put(kind + attribute(note, "id"), words.replaceFirst("^\\s", ""));
        }));
    }

    /** A reference becomes words of its paragraph; one to nothing is left out. */
    void putInto(Element document) {
        for (var kind : KINDS) {
            for (var reference : all(document, kind + "Reference")) {
                var words = document.getOwnerDocument().createElementNS(WordXml.W, "w:t");
                var note = notes.getOrDefault(kind + attribute(reference, "id"), "");
                words.setTextContent(note.isBlank() ? "" : Noted.written(note));
                reference.getParentNode().replaceChild(words, reference);
            }
        }
    }

    private static List<Element> all(Element document, String name) {
        var found = document.getElementsByTagNameNS(WordXml.W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
