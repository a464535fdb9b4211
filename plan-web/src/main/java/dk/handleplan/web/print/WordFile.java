package dk.handleplan.web.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The file around the text of a document. The same parts give the same bytes. */
final class WordFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OPCPackage file;
    private final PackagePart document;
    private final LocalDate date;
    private final Map<URI, String> addresses = new HashMap<>();
    private int parts;

    interface Content {
        void write(WordXml xml);
    }

    WordFile(Manuscript.About about) throws IOException {
        try {
            file = OPCPackage.create(OutputStream.nullOutputStream());
            document = part("document.main", "/word/document.xml");
            file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
            date = about.date();
            describe(about);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private PackagePart part(String type, String name) throws OpenXML4JException {
        return file.createPart(PackagingURIHelper.createPartName(name), TYPE + type + "+xml");
    }

    private void describe(Manuscript.About about) throws OpenXML4JException {
        var properties = file.getPackageProperties();
        properties.setTitleProperty(about.title());
        properties.setSubjectProperty(about.subject());
        properties.setCreatorProperty(about.author());
        properties.setLastModifiedByProperty(about.author());
        properties.setIdentifierProperty(about.reference());
        properties.setLanguageProperty("da-DK");
        var day = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
    }

    void text(Content content) throws IOException {
        write(document, content);
    }

    /** @param kind such as {@code header} */
    String add(String kind, Content content) throws IOException {
        try {
            var part = part(kind, "/word/" + kind + ".xml");
            write(part, content);
            return relate(part, kind);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    void add(String kind, byte[] content) throws IOException {
        try {
            var part = part(kind, "/word/" + kind + ".xml");
            try (var out = part.getOutputStream()) {
                out.write(content);
            }
            relate(part, kind);
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    private String relate(PackagePart part, String kind) {
        return document.addRelationship(part.getPartName(), TargetMode.INTERNAL, WordPart.relation(kind))
                .getId();
    }

    private static void write(PackagePart part, Content content) throws IOException {
        try (var out = part.getOutputStream()) {
            content.write(new WordXml(XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8")));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    String add(WordPart part) throws IOException {
        try {
            var name = part.addTo(file, "/word/house/part" + ++parts);
            return document.addRelationship(name, TargetMode.INTERNAL, part.relation())
                    .getId();
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    String addAddress(URI address) {
        return addresses.computeIfAbsent(
                address,
                added -> document.addExternalRelationship(added.toString(), WordPart.HYPERLINK)
                        .getId());
    }

    byte[] saved() throws IOException {
        var out = new ByteArrayOutputStream();
        file.save(out);
        file.revert();
        return dated(out.toByteArray());
    }

    /** The hour at which a file was made must not make it another one. */
    private byte[] dated(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream(content.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8);
                var to = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(date.atStartOfDay());
                to.putNextEntry(copy);
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }
}
