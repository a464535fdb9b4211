package dk.handleplan.web.print;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a part of a Word document, one element after the other. Names without a prefix are those of WordprocessingML. */
public final class WordXml {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cntrl}&&[^\t]]|[\ufffe\uffff]");
    private static final Map<String, String> NAMESPACES = new LinkedHashMap<>();

    static {
        NAMESPACES.put("w", W);
        NAMESPACES.put("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        NAMESPACES.put("w14", "http://schemas.microsoft.com/office/word/2010/wordml");
        NAMESPACES.put("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        NAMESPACES.put("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
        NAMESPACES.put("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        NAMESPACES.put("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
        NAMESPACES.put("asvg", "http://schemas.microsoft.com/office/drawing/2016/SVG/main");
    }

    private final XMLStreamWriter xml;

    public WordXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    private interface Content {
        void write() throws XMLStreamException;
    }

    private static void write(Content content) {
        try {
            content.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The root of a part: {@code document}, {@code header} or {@code footer} … */
    public void part(String root, Runnable content) {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", root, W);
            for (var namespace : NAMESPACES.entrySet()) {
                xml.writeNamespace(namespace.getKey(), namespace.getValue());
            }
            xml.writeAttribute("mc", NAMESPACES.get("mc"), "Ignorable", "w14");
            content.run();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        });
    }

    public void element(String name, Runnable content) {
        element(name, List.of(), content);
    }

    /** @param attributes names and values in turn */
    public void element(String name, List<String> attributes, Runnable content) {
        write(() -> {
            var prefix = prefix(name, "w");
            xml.writeStartElement(prefix, local(name), NAMESPACES.get(prefix));
            attributes(prefix, attributes);
            content.run();
            xml.writeEndElement();
        });
    }

    /** @param attributes names and values in turn */
    public void empty(String name, String... attributes) {
        write(() -> {
            var prefix = prefix(name, "w");
            xml.writeEmptyElement(prefix, local(name), NAMESPACES.get(prefix));
            attributes(prefix, List.of(attributes));
        });
    }

    public void value(String name, String value) {
        empty(name, "val", value);
    }

    /** In WordprocessingML attributes have the prefix of their element, in pictures they have none. */
    private void attributes(String element, List<String> attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.size(); i += 2) {
            var name = attributes.get(i);
            var prefix = prefix(name, element.startsWith("w") && !element.equals("wp") ? element : "");
            var value = legible(attributes.get(i + 1));
            if (prefix.isEmpty()) {
                xml.writeAttribute(name, value);
            } else {
                xml.writeAttribute(prefix, NAMESPACES.get(prefix), local(name), value);
            }
        }
    }

    private static String prefix(String name, String otherwise) {
        var colon = name.indexOf(':');
        return colon < 0 ? otherwise : name.substring(0, colon);
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    public void paragraph(String style, String text) {
        paragraph(style, () -> run(text));
    }

    public void paragraph(String style, Runnable runs) {
        element("p", () -> {
            style(style);
            runs.run();
        });
    }

    public void style(String id) {
        element("pPr", () -> value("pStyle", id));
    }

    public void run(String text) {
        run(text, () -> {});
    }

    public void run(String text, String style) {
        run(text, () -> element("rPr", () -> value("rStyle", style)));
    }

    void run(String text, String style, boolean isBold) {
        run(
                text,
                () -> element("rPr", () -> {
                    value("rStyle", style);
                    if (isBold) {
                        empty("b");
                    }
                }));
    }

    public void run(String text, boolean isBold) {
        run(text, isBold ? () -> element("rPr", () -> empty("b")) : () -> {});
    }

    private void run(String text, Runnable properties) {
        element("r", () -> {
            properties.run();
            var lines = text.split("\n", -1);
            for (var line = 0; line < lines.length; line++) {
                if (line > 0) {
                    empty("br");
                }
                text("t", lines[line]);
            }
        });
    }

    public void text(String element, String words) {
        write(() -> {
            xml.writeStartElement("w", element, W);
            xml.writeAttribute("xml", XML, "space", "preserve");
            xml.writeCharacters(legible(words));
            xml.writeEndElement();
        });
    }

    /** XML has no place for control characters, which sometimes come along when text is pasted. */
    private static String legible(String text) {
        return ILLEGIBLE.matcher(text).replaceAll("");
    }
}
