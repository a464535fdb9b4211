package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.PaperSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
final class WordPackage implements Closeable {

    static final String CYCLE = "handleplan-cycle";
    static final String INITIATIVE = "handleplan-initiative";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    static final String NUMBERING = TYPE + "numbering+xml";

    private static final String LISTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

    private final OutputStream out;
    private final OPCPackage file;
    private final PackagePart document;
    private final OutputStream body;
    private final WordText text;

    WordPackage(OutputStream out, String title, PaperSource source) throws IOException {
        this.out = out;
        try {
            file = OPCPackage.create(OutputStream.nullOutputStream());
            document = part("/word/document.xml", "document.main+xml");
            file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            addBeside("styles", STYLES, UnaryOperator.identity());
            describe(title, source);
            body = document.getOutputStream();
            text = new WordText(XMLOutputFactory.newFactory().createXMLStreamWriter(body, "UTF-8"));
            text.begin();
        } catch (OpenXML4JException | XMLStreamException | XmlException e) {
            throw new IOException(e);
        }
    }

    private PackagePart part(String name, String type) throws OpenXML4JException {
        return file.createPart(name(name), TYPE + type);
    }

    private static PackagePartName name(String name) throws OpenXML4JException {
        return PackagingURIHelper.createPartName(name);
    }

    private void addBeside(String name, String relation, UnaryOperator<String> change)
            throws OpenXML4JException, IOException {
        var part = part("/word/" + name + ".xml", name + "+xml");
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, relation);
        try (var in = WordPackage.class.getResourceAsStream("word-" + name + ".xml");
                var to = part.getOutputStream()) {
            var content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            to.write(change.apply(content).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Each list with numbers begins anew with 1. */
    private void addLists() throws IOException {
        try {
            addBeside("numbering", LISTS, xml -> xml.replace("</w:numbering>", text.lists() + "</w:numbering>"));
        } catch (OpenXML4JException e) {
            throw new IOException(e);
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

    WordText text() {
        return text;
    }

    @Override
    public void close() throws IOException {
        text.end();
        body.close();
        addLists();
        file.save(out);
        file.revert();
    }
}
