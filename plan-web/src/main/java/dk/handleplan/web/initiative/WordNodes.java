package dk.handleplan.web.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds its way in the text of a Word document. */
final class WordNodes {

    private WordNodes() {}

    static boolean is(Node node, String name) {
        return WordText.W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The paragraphs and tables of the text, also those inside a control. */
    static List<Element> blocks(Element parent) {
        var blocks = new ArrayList<Element>();
        elements(parent).forEach(child -> {
            if (is(child, "p") || is(child, "tbl")) {
                blocks.add(child);
            } else if (is(child, "body") || is(child, "sdt") || is(child, "sdtContent")) {
                blocks.addAll(blocks(child));
            }
        });
        return blocks;
    }

    /** The rows of a table or the cells of a row, also those inside a control. */
    static List<Element> children(Element parent, String name) {
        return elements(parent)
                .flatMap(child -> is(child, name)
                        ? Stream.of(child)
                        : is(child, "sdt") || is(child, "sdtContent") ? children(child, name).stream() : Stream.empty())
                .toList();
    }

    /** The tag of the first control; null where there is none. */
    static String firstTag(Element parent) {
        var tags = parent.getElementsByTagNameNS(WordText.W, "tag");
        return tags.getLength() == 0 ? null : ((Element) tags.item(0)).getAttributeNS(WordText.W, "val");
    }

    static String style(Element paragraph) {
        var styles = paragraph.getElementsByTagNameNS(WordText.W, "pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttributeNS(WordText.W, "val");
    }

    /** What is written, without the hint in a control that is not filled in. */
    static String text(Element element) {
        var text = new StringBuilder();
        collect(element, text);
        return text.toString().strip();
    }

    private static void collect(Node node, StringBuilder text) {
        if (is(node, "t")) {
            text.append(node.getTextContent());
        } else if (is(node, "br") || is(node, "cr")) {
            text.append('\n');
        } else if (is(node, "tab")) {
            text.append('\t');
        } else if (is(node, "noBreakHyphen")) {
            text.append('-');
        } else if (!isLeftOut(node)) {
            if (is(node, "p") && text.length() > 0) {
                text.append('\n');
            }
            elements(node).forEach(child -> collect(child, text));
        }
    }

    private static boolean isLeftOut(Node node) {
        return is(node, "del")
                || is(node, "moveFrom")
                || is(node, "pPr")
                || is(node, "rPr")
                || is(node, "sdtPr")
                || is(node, "sdt") && isUnfilled((Element) node);
    }

    private static boolean isUnfilled(Element control) {
        return elements(control)
                .filter(child -> is(child, "sdtPr"))
                .flatMap(WordNodes::elements)
                .anyMatch(property -> is(property, "showingPlcHdr"));
    }

    private static Stream<Element> elements(Node parent) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
