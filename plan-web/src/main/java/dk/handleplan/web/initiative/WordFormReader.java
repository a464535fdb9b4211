package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperAnswers;
import dk.handleplan.core.initiative.paper.PaperCell;
import dk.handleplan.core.initiative.paper.PaperField;
import dk.handleplan.core.initiative.paper.PaperKind;
import dk.handleplan.core.initiative.paper.PaperRow;
import dk.handleplan.core.initiative.paper.PaperSource;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.print.WordProse;
import dk.handleplan.web.shared.OfficeFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.xmlbeans.XmlException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads a filled Word form: the content of its controls, by their tags. What somebody wrote beside a control in its paragraph or
 * cell, or in the next paragraphs of the same style, belongs to the answer; what was crossed out while changes were tracked does
 * not.
 */
final class WordFormReader {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, PaperField> known = new HashMap<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<Element>> answers = new LinkedHashMap<>();
    private final Map<String, List<PaperRow>> tables = new LinkedHashMap<>();
    private WordLists lists = new WordLists();

    /** @param blank the form of the year, by which tags and choices are known */
    WordFormReader(Paper blank) {
        blank.questions().forEach(question -> question.fields().forEach(field -> known.put(field.key(), field)));
    }

    PaperAnswers read(byte[] content) {
        mustBeZip(content);
        try (var file = OPCPackage.open(new ByteArrayInputStream(content))) {
            mustHaveNoMacros(file);
            var source = source(file);
            lists = lists(file);
            body(text(file));
            return new PaperAnswers(source, values, tables);
        } catch (OpenXML4JException | IOException | SAXException | XmlException | RuntimeException e) {
            throw e instanceof DomainException refusal ? refusal : notAForm();
        }
    }

    private static void mustBeZip(byte[] content) {
        if (content.length > OfficeFile.MOST_BYTES) {
            throw new RuleBroken("initiative.paper.tooLarge").at("file");
        }
        if (!OfficeFile.isZip(content)) {
            throw notAForm();
        }
    }

    private static DomainException notAForm() {
        return new RuleBroken("initiative.paper.notAForm").at("file");
    }

    private static void mustHaveNoMacros(OPCPackage file) throws OpenXML4JException {
        for (var part : file.getParts()) {
            var type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba") || type.contains("activex")) {
                throw new RuleBroken("initiative.paper.macros").at("file");
            }
        }
    }

    private static PackagePart document(OPCPackage file) {
        return file.getPartsByContentType(MAIN).stream().findFirst().orElseThrow(WordFormReader::notAForm);
    }

    /** With its notes where they are referred to. */
    private static Element text(OPCPackage file) throws IOException, SAXException {
        var notes = new WordFootnotes();
        for (var type : WordPackage.NOTES) {
            for (var part : file.getPartsByContentType(type)) {
                notes.add(root(part));
            }
        }
        var text = root(document(file));
        notes.putInto(text);
        return text;
    }

    private static Element root(PackagePart part) throws IOException, SAXException {
        return DocumentHelper.readDocument(part.getInputStream()).getDocumentElement();
    }

    private static WordLists lists(OPCPackage file) throws IOException, SAXException {
        var parts = file.getPartsByContentType(WordPackage.NUMBERING);
        return parts.isEmpty() ? new WordLists() : new WordLists(root(parts.get(0)));
    }

    private static PaperSource source(OPCPackage file) throws OpenXML4JException, IOException, XmlException {
        var properties = new POIXMLProperties(file).getCustomProperties();
        var cycle = properties.getProperty(WordPackage.CYCLE);
        var initiative = properties.getProperty(WordPackage.INITIATIVE);
        if (cycle == null) {
            throw notAForm();
        }
        return new PaperSource(
                UUID.fromString(cycle.getLpwstr()),
                initiative == null || initiative.getLpwstr().isBlank()
                        ? null
                        : UUID.fromString(initiative.getLpwstr()));
    }

    /** Paragraphs and tables in their order; an answer goes on until another style or answer begins. */
    private void body(Element document) {
        String open = null;
        for (var block : WordNodes.blocks(document)) {
            if (WordNodes.is(block, "tbl")) {
                open = null;
                table(block);
            } else {
                open = paragraph(block, open);
            }
        }
        answers.forEach((tag, paragraphs) -> values.put(tag, answer(tag, paragraphs)));
    }

    private String answer(String tag, List<Element> paragraphs) {
        return WordText.IN_PROSE.contains(tag)
                ? new WordProse(paragraphs.stream().map(lists::line).toList()).text()
                : read(
                        known.get(tag).cell(),
                        paragraphs.stream().map(WordNodes::text).collect(Collectors.joining("\n")));
    }

    private String paragraph(Element paragraph, String open) {
        var tag = WordNodes.tag(paragraph);
        var goesOn = tag == null ? "Answer".equals(WordNodes.style(paragraph)) : tag.equals(open);
        if (open != null && goesOn) {
            answers.get(open).add(paragraph);
            return open;
        }
        if (tag == null || !known.containsKey(tag)) {
            return null;
        }
        answers.put(tag, new ArrayList<>(List.of(paragraph)));
        return PaperWords.isCheck(known.get(tag).cell()) ? null : tag;
    }

    private void table(Element table) {
        var tag = Tag.of(WordNodes.firstTag(table));
        var field = tag == null ? null : known.get(tag.table());
        if (field == null || !field.isTable()) {
            return;
        }
        var isUpright = field.columns().size() > WordForm.MOST_COLUMNS;
        var lines = WordNodes.children(table, "tr");
        if (isUpright) {
            add(field, tag.row(), upright(field, lines));
        } else {
            lines.stream().skip(1).forEach(line -> flat(field, line));
        }
    }

    private void flat(PaperField field, Element line) {
        var tag = Tag.of(WordNodes.firstTag(line));
        var cells = WordNodes.children(line, "tc");
        var texts = new ArrayList<String>();
        for (var column = 0; column < field.columns().size(); column++) {
            texts.add(
                    column < cells.size() ? read(field.columns().get(column), WordNodes.text(cells.get(column))) : "");
        }
        add(field, tag == null ? "+" : tag.row(), texts);
    }

    private static List<String> upright(PaperField field, List<Element> lines) {
        var texts = new HashMap<String, String>();
        lines.forEach(line -> {
            var cells = WordNodes.children(line, "tc");
            var tag = Tag.of(WordNodes.firstTag(line));
            if (tag != null && cells.size() > 1) {
                texts.put(tag.column(), WordNodes.text(cells.get(cells.size() - 1)));
            }
        });
        return field.columns().stream()
                .map(cell -> read(cell, texts.getOrDefault(cell.key(), "")))
                .toList();
    }

    private void add(PaperField field, String row, List<String> texts) {
        tables.computeIfAbsent(field.key(), key -> new ArrayList<>())
                .add(new PaperRow(row.startsWith("+") ? "" : row, texts));
    }

    private static String read(PaperCell cell, String text) {
        if (cell.kind() == PaperKind.CHECK) {
            return text.contains(WordText.CHECKED) || text.strip().matches("(?i)x|ja|yes|☑.*") ? "x" : "";
        }
        return cell.kind() == PaperKind.CHOICE && !text.isBlank() ? PaperWords.code(cell, text) : text;
    }

    /** What the tag of a control in a table says: {@code contacts.0.jobRole}. */
    private record Tag(String table, String row, String column) {

        static Tag of(String text) {
            var parts = text == null ? new String[0] : text.split("\\.", -1);
            return parts.length == 3 ? new Tag(parts[0], parts[1], parts[2]) : null;
        }
    }
}
