package dk.handleplan.web.print;

import static dk.handleplan.web.print.WordDom.attribute;

import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.OfficeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads a template that somebody handed in. It trusts nothing: no macros, and in what comes along into documents nothing that is
 * fetched from elsewhere when a document is opened.
 */
final class WordTemplateReader {

    private static final long MOST_UNPACKED = 40L * 1_024 * 1_024;
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String TEMPLATE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Pattern FETCHES =
            Pattern.compile("\\b(INCLUDEPICTURE|INCLUDETEXT|IMPORT|DDE|DDEAUTO|LINK|DATABASE|RD)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]+:|//|\\\\\\\\).*");

    private PackagePart main;

    WordTemplate read(byte[] content) {
        mustBeWord(content);
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            mustHaveNoMacros(file);
            main = main(file);
            return template();
        } catch (OpenXML4JException | IOException | RuntimeException e) {
            throw e instanceof DomainException refusal ? refusal : refused("notWord");
        }
    }

    private static DomainException refused(String why, Object... values) {
        return new RuleBroken("journal.template." + why, values).at("file");
    }

    private static void mustBeWord(byte[] content) {
        if (content.length > OfficeFile.MOST_BYTES) {
            throw refused("tooLarge");
        }
        if (!OfficeFile.isZip(content)) {
            throw refused("notWord");
        }
        try {
            if (!OfficeFile.unpacksWithin(content, MOST_UNPACKED)) {
                throw refused("tooLarge");
            }
        } catch (IOException e) {
            throw refused("notWord");
        }
    }

    private static void mustHaveNoMacros(OPCPackage file) throws OpenXML4JException {
        for (var part : file.getParts()) {
            var type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba") || type.contains("activex")) {
                throw refused("macros");
            }
        }
    }

    private static PackagePart main(OPCPackage file) {
        if (!file.getPartsByContentType(TEMPLATE).isEmpty()) {
            throw refused("dotx");
        }
        return file.getPartsByContentType(MAIN).stream().findFirst().orElseThrow(() -> refused("notWord"));
    }

    private WordTemplate template() throws OpenXML4JException, IOException {
        var sections = WordDom.all(WordDom.read(main.getInputStream()), "sectPr");
        var last = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        return new WordTemplate(
                styles(),
                document("numbering").orElse(null),
                last == null ? PageSetup.A4 : WordTemplate.page(last),
                margins(sections),
                lookOfAll(),
                document("settings").map(WordTemplate::settings).orElse(List.of()));
    }

    private Document styles() throws OpenXML4JException {
        try {
            return document("styles")
                    .filter(styles -> WordDom.is(styles.getDocumentElement(), "styles"))
                    .orElseThrow(() -> refused("noStyles"));
        } catch (IOException e) {
            throw refused("noStyles");
        }
    }

    private Optional<Document> document(String name) throws OpenXML4JException, IOException {
        var part = related(WordPart.relation(name));
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(WordDom.read(part.get().getInputStream()));
    }

    private Optional<PackagePart> related(String relation) throws OpenXML4JException {
        var links = main.getRelationshipsByType(relation);
        return links.isEmpty() ? Optional.empty() : Optional.of(main.getRelatedPart(links.getRelationship(0)));
    }

    /** A section without a header of its own has that of the one before. */
    private List<WordMargin> margins(List<Element> sections) throws OpenXML4JException, IOException {
        var references = new LinkedHashMap<String, Element>();
        sections.stream().flatMap(WordDom::elements).forEach(element -> {
            if (WordDom.is(element, "headerReference") || WordDom.is(element, "footerReference")) {
                references.put(element.getLocalName() + attribute(element, "type"), element);
            }
        });
        var margins = new ArrayList<WordMargin>();
        for (var reference : references.values()) {
            margins.add(margin(reference));
        }
        return margins;
    }

    private WordMargin margin(Element reference) throws OpenXML4JException, IOException {
        var id = reference.getAttributeNS(RELATIONSHIPS, "id");
        var part = main.getRelatedPart(main.getRelationship(id));
        var kind = reference.getLocalName().replace("Reference", "");
        mustStandAlone(part);
        return new WordMargin(kind, attribute(reference, "type"), WordPart.read(part, WordPart.relation(kind)));
    }

    private static void mustStandAlone(PackagePart part) throws OpenXML4JException, IOException {
        if (!WordPart.strange(part).isEmpty()) {
            throw refused("embedded");
        }
        var text = WordDom.read(part.getInputStream());
        var fields = Stream.concat(
                        WordDom.all(text, "instrText").stream().map(Element::getTextContent),
                        WordDom.all(text, "fldSimple").stream().map(field -> " " + attribute(field, "instr")))
                .collect(Collectors.joining());
        if (FETCHES.matcher(fields.toUpperCase(Locale.ROOT)).find() || fetchesPictures(text)) {
            throw refused("embedded");
        }
    }

    /** The older kind of picture may have its address beside it. */
    private static boolean fetchesPictures(Document text) {
        var all = text.getElementsByTagName("*");
        for (var at = 0; at < all.getLength(); at++) {
            var source = ((Element) all.item(at)).getAttribute("src");
            if (ELSEWHERE.matcher(source).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Theme and fonts, where they are in order; documents can be read without them. */
    private List<WordPart> lookOfAll() throws OpenXML4JException, IOException {
        var parts = new ArrayList<WordPart>();
        for (var name : List.of("theme", "fontTable")) {
            var part = related(WordPart.relation(name));
            if (part.isPresent() && WordPart.strange(part.get()).isEmpty()) {
                parts.add(WordPart.read(part.get(), WordPart.relation(name)));
            }
        }
        return parts;
    }
}
