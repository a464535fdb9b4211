package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.PaperSource;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
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
    private static final String STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

    private final OutputStream out;
    private final OPCPackage file;
    private final OutputStream body;
    private final WordText text;

    WordPackage(OutputStream out, String title, PaperSource source) throws IOException {
        this.out = out;
        try {
            file = OPCPackage.create(OutputStream.nullOutputStream());
            var document = part("/word/document.xml", "document.main+xml");
            file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            addStyles(document);
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

    private void addStyles(PackagePart document) throws OpenXML4JException, IOException {
        var styles = part("/word/styles.xml", "styles+xml");
        document.addRelationship(styles.getPartName(), TargetMode.INTERNAL, STYLES);
        try (var in = WordPackage.class.getResourceAsStream("word-styles.xml");
                var to = styles.getOutputStream()) {
            to.write(new String(in.readAllBytes(), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
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
        file.save(out);
        file.revert();
    }
}
