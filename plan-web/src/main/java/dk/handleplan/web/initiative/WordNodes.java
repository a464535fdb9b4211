package dk.handleplan.web.initiative;

import dk.handleplan.web.print.WordProse.Run;
import dk.handleplan.web.print.WordXml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds its way in the text of a Word document. */
final class WordNodes {

    private WordNodes() {}

    static boolean is(Node node, String name) {
        return WordXml.W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
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
        var tags = parent.getElementsByTagNameNS(WordXml.W, "tag");
        return tags.getLength() == 0 ? null : ((Element) tags.item(0)).getAttributeNS(WordXml.W, "val");
    }

    /** The tag of the control in a paragraph, or else of the one around it; null where there is none. */
    static String tag(Element paragraph) {
        var inside = firstTag(paragraph);
        return inside == null && isIn(paragraph.getParentNode(), "sdtContent")
                ? firstTag((Element) paragraph.getParentNode().getParentNode())
                : inside;
    }

    private static boolean isIn(Node parent, String name) {
        return parent != null && is(parent, name);
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WordXml.W, name);
    }

    /** The list of a paragraph or its level there; empty where it stands in none. */
    static String listProperty(Element paragraph, String name) {
        return children(paragraph, "pPr").stream()
                .flatMap(properties -> children(properties, "numPr").stream())
                .flatMap(list -> children(list, name).stream())
                .map(property -> attribute(property, "val"))
                .findFirst()
                .orElse("");
    }

    static String style(Element paragraph) {
        var styles = paragraph.getElementsByTagNameNS(WordXml.W, "pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttributeNS(WordXml.W, "val");
    }

    /** What is written, without the hint in a control that is not filled in. */
    static String text(Element element) {
        return runs(element).stream()
                .map(Run::text)
                .collect(Collectors.joining())
                .strip();
    }

    /** The same in its parts, bold or not. */
    static List<Run> runs(Element element) {
        var runs = new ArrayList<Run>();
        var parent = element.getParentNode();
        if (!isIn(parent, "sdtContent") || !isUnfilled((Element) parent.getParentNode())) {
            collect(element, false, runs);
        }
        return runs;
    }

    private static void collect(Node node, boolean bold, List<Run> runs) {
        var sign = sign(node);
        if (sign != null) {
            runs.add(new Run(sign, bold));
        } else if (!isLeftOut(node)) {
            if (is(node, "p") && !runs.isEmpty()) {
                runs.add(new Run("\n", false));
            }
            var isBold = is(node, "r") ? isBold((Element) node) : bold;
            elements(node).forEach(child -> collect(child, isBold, runs));
        }
    }

    private static String sign(Node node) {
        if (!WordXml.W.equals(node.getNamespaceURI())) {
            return null;
        }
        return switch (node.getLocalName()) {
            case "t" -> node.getTextContent();
            case "br", "cr" -> "\n";
            case "tab" -> "\t";
            case "noBreakHyphen" -> "-";
            default -> null;
        };
    }

    private static boolean isBold(Element run) {
        return children(run, "rPr").stream()
                .flatMap(properties -> children(properties, "b").stream())
                .anyMatch(bold -> !attribute(bold, "val").matches("0|false|off"));
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
