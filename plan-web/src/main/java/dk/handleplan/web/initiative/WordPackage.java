package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.PaperSource;
import dk.handleplan.web.print.WordNotes;
import dk.handleplan.web.print.WordXml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.xmlbeans.XmlException;

/** The file around the text of a Word form: styles, title, language, and where the form comes from. */
final class WordPackage {

    static final String CYCLE = "handleplan-cycle";
    static final String INITIATIVE = "handleplan-initiative";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String NUMBERING = TYPE + "numbering+xml";

    /** Of notes at the foot of a page and at the end of a text. */
    static final List<String> NOTES = List.of(TYPE + "footnotes+xml", TYPE + "endnotes+xml");

    private final OPCPackage file;
    private final PackagePart document;

    WordPackage(String title, PaperSource source) throws IOException {
        try {
            file = OPCPackage.create(OutputStream.nullOutputStream());
            document = part("/word/document.xml", "document.main+xml");
            file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            addBeside("styles", styles());
            describe(title, source);
        } catch (OpenXML4JException | XmlException e) {
            throw new IOException(e);
        }
    }

    void write(OutputStream out, Consumer<WordText> content) throws IOException {
        try (var body = document.getOutputStream()) {
            var xml = new WordXml(XMLOutputFactory.newFactory().createXMLStreamWriter(body, "UTF-8"));
            var text = new WordText(xml);
            xml.part("document", () -> xml.element("body", () -> content.accept(text)));
            addBeside("numbering", text.numbering());
            if (!text.notes().isEmpty()) {
                addBeside(WordNotes.PART, notes(text));
            }
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException(e);
        }
        file.save(out);
        file.revert();
    }

    private PackagePart part(String name, String type) throws OpenXML4JException {
        return file.createPart(name(name), TYPE + type);
    }

    private static PackagePartName name(String name) throws OpenXML4JException {
        return PackagingURIHelper.createPartName(name);
    }

    private static byte[] notes(WordText text) throws XMLStreamException {
        var notes = new ByteArrayOutputStream();
        text.notes().write(new WordXml(XMLOutputFactory.newFactory().createXMLStreamWriter(notes, "UTF-8")));
        return notes.toByteArray();
    }

    private void addBeside(String name, byte[] content) throws OpenXML4JException, IOException {
        var part = part("/word/" + name + ".xml", name + "+xml");
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + name);
        try (var to = part.getOutputStream()) {
            to.write(content);
        }
    }

    private static byte[] styles() throws IOException {
        try (var in = WordPackage.class.getResourceAsStream("word-styles.xml")) {
            return in.readAllBytes();
        }
    }

    private void describe(String title, PaperSource source) throws OpenXML4JException, IOException, XmlException {
        var properties = new POIXMLProperties(file);
        properties.getCoreProperties().setTitle(title);
        properties.getCoreProperties().setCreator("Handleplan");
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("da-DK");
        properties.getCustomProperties().addProperty(CYCLE, source.cycleId().toString());
        properties
                .getCustomProperties()
                .addProperty(
                        INITIATIVE,
                        Optional.ofNullable(source.initiativeId())
                                .map(UUID::toString)
                                .orElse(""));
        properties.commit();
    }
}
