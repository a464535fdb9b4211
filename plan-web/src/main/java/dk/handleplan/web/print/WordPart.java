package dk.handleplan.web.print;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A part of a template that goes into every document as it is, such as a header, with the pictures and links it needs. */
record WordPart(String type, String relation, byte[] content, List<Link> links) {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    static final String IMAGE = RELATION + "image";
    static final String HYPERLINK = RELATION + "hyperlink";
    static final String FONT = RELATION + "font";

    /** What a part may lead to. */
    private static final Set<String> HARMLESS = Set.of(IMAGE, HYPERLINK, FONT);

    /** @param address where it leads outside; null where it leads to a part */
    record Link(String id, String relation, URI address, WordPart part) {}

    static String relation(String name) {
        return RELATION + name;
    }

    /** @return what the part leads to that does not belong in a document; empty where it is in order */
    static List<String> strange(PackagePart part) throws OpenXML4JException {
        var strange = new ArrayList<String>();
        for (var link : part.getRelationships()) {
            var isOutside = link.getTargetMode() == TargetMode.EXTERNAL;
            var type = link.getRelationshipType();
            if (!HARMLESS.contains(type) || isOutside != type.equals(HYPERLINK)) {
                strange.add(type.substring(type.lastIndexOf('/') + 1));
            }
        }
        return strange;
    }

    static WordPart read(PackagePart part, String relation) throws OpenXML4JException, IOException {
        var links = new ArrayList<Link>();
        for (var link : part.getRelationships()) {
            var isOutside = link.getTargetMode() == TargetMode.EXTERNAL;
            links.add(new Link(
                    link.getId(),
                    link.getRelationshipType(),
                    isOutside ? link.getTargetURI() : null,
                    isOutside ? null : alone(part.getRelatedPart(link), link.getRelationshipType())));
        }
        return new WordPart(part.getContentType(), relation, content(part), links);
    }

    private static WordPart alone(PackagePart part, String relation) throws IOException {
        return new WordPart(part.getContentType(), relation, content(part), List.of());
    }

    private static byte[] content(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    WordPart with(byte[] other) {
        return new WordPart(type, relation, other, links);
    }

    /** Puts it into a document, and what it leads to beside it. */
    PackagePartName addTo(OPCPackage file, String name) throws OpenXML4JException, IOException {
        var part = file.createPart(PackagingURIHelper.createPartName(name + extension()), type);
        try (var out = part.getOutputStream()) {
            out.write(content);
        }
        for (var link : links) {
            if (link.part() == null) {
                part.addExternalRelationship(link.address().toString(), link.relation(), link.id());
            } else {
                var beside = link.part().addTo(file, name + "-" + link.id());
                part.addRelationship(beside, TargetMode.INTERNAL, link.relation(), link.id());
            }
        }
        return part.getPartName();
    }

    private String extension() {
        var end = type.substring(type.indexOf('/') + 1);
        return type.startsWith("application/vnd.") ? ".xml" : "." + end.replaceAll("[^a-z0-9].*", "");
    }
}
