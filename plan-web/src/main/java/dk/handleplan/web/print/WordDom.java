package dk.handleplan.web.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads and changes the small parts of a Word document. */
final class WordDom {

    private WordDom() {}

    static Document read(InputStream in) throws IOException {
        try (in) {
            return DocumentHelper.readDocument(in);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    static Document read(byte[] content) throws IOException {
        return read(new ByteArrayInputStream(content));
    }

    static byte[] written(Document document) throws IOException {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var out = new ByteArrayOutputStream();
            document.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static boolean is(Node node, String name) {
        return WordXml.W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static Stream<Element> elements(Node parent) {
        var children = parent.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static List<Element> children(Node parent, String name) {
        return elements(parent).filter(child -> is(child, name)).toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All below, in their order. */
    static List<Element> all(Node parent, String name) {
        var found = parent instanceof Document document
                ? document.getElementsByTagNameNS(WordXml.W, name)
                : ((Element) parent).getElementsByTagNameNS(WordXml.W, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WordXml.W, name);
    }

    static void set(Element element, String name, String value) {
        var attribute = element.getAttributeNodeNS(WordXml.W, name);
        if (attribute == null) {
            element.setAttributeNS(WordXml.W, "w:" + name, value);
        } else {
            attribute.setValue(value);
        }
    }

    static int number(Element element, String name, int otherwise) {
        var value = attribute(element, name);
        return value.matches("-?\\d{1,7}") ? Integer.parseInt(value) : otherwise;
    }
}
