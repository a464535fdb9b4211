package dk.handleplan.web.journal;

import dk.handleplan.core.journal.Bundle;
import dk.handleplan.core.journal.Bundle.Item;
import dk.handleplan.core.journal.Bundle.LeftOut;
import dk.handleplan.core.journal.IssuedDocuments.DocumentRow;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The index of a bundle as XML, for programs that take documents into an archive of cases. */
final class BundleXml {

    private final XMLStreamWriter xml;

    private BundleXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] of(Bundle bundle) {
        try {
            var out = new ByteArrayOutputStream();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new BundleXml(xml).write(bundle);
            xml.flush();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(Bundle bundle) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("documents");
        attribute("year", bundle.year());
        attribute("plan", bundle.plan());
        attribute("purpose", code(bundle.purpose()));
        for (var item : bundle.items()) {
            item(item);
        }
        for (var left : bundle.leftOut()) {
            leftOut(left);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void item(Item item) throws XMLStreamException {
        xml.writeEmptyElement("document");
        attribute("file", item.name());
        describe(item.document());
        attribute("case", item.document().filing().caseNumber().orElse(null));
        attribute("kle", BundleFile.kle(item.document().filing()));
        attribute("open", item.document().filing().isOpen());
        attribute("decision", item.document().decision());
        attribute("type", item.file().format().type());
        attribute("sha256", item.file().sha256());
    }

    private void leftOut(LeftOut left) throws XMLStreamException {
        xml.writeEmptyElement("left-out");
        describe(left.document());
        attribute("reason", code(left.reason()));
    }

    private void describe(DocumentRow document) throws XMLStreamException {
        attribute("id", document.id());
        attribute("kind", code(document.kind()));
        attribute("title", document.title());
        attribute("date", document.issuedOn());
        attribute("version", document.number());
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        if (value != null) {
            xml.writeAttribute(name, Objects.toString(value));
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
