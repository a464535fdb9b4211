package dk.handleplan.web.print;

import dk.handleplan.core.journal.Remark;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.web.print.Block.Heading;
import dk.handleplan.web.print.WordProse.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets a manuscript as a Word document that a clerk can go on with: real styles, lists, contents and tables. In the municipality's
 * template it looks as all its documents do. The same manuscript and template give the same bytes.
 */
public final class WordTypesetter {

    private final Manuscript manuscript;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Heading> headings;

    private WordTypesetter(Manuscript manuscript) {
        this.manuscript = manuscript;
        headings = manuscript.headings().toList();
    }

    /** @param template as the administrator handed it in; empty for the look that documents have without one */
    public static Typeset set(Manuscript manuscript, Optional<byte[]> template) throws IOException {
        var typesetter = new WordTypesetter(manuscript);
        var content = typesetter.set(typesetter.read(template));
        return new Typeset(content, typesetter.remarks);
    }

    private WordTemplate read(Optional<byte[]> template) throws IOException {
        try {
            return template.isEmpty() ? WordTemplate.standard() : new WordTemplateReader().read(template.get());
        } catch (DomainException e) {
            remarks.add(Remark.of("print.brokenTemplate"));
            return WordTemplate.standard();
        }
    }

    private byte[] set(WordTemplate template) throws IOException {
        var file = new WordFile(manuscript.about());
        var lists = template.numbering();
        var styles = template.styles(lists);
        var page = page(template);
        for (var part : template.parts()) {
            file.add(part);
        }
        var margins = margins(file, template, styles.ids(), page);
        var notes =
                new WordNotes(styles.ids().get(WordStyle.FOOTNOTE), styles.ids().get(WordStyle.FOOTNOTE_REFERENCE));
        var written = new StringBuilder();
        file.text(xml -> xml.part(
                "document",
                () -> xml.element(
                        "body", () -> written.append(text(xml, file, styles.ids(), lists, notes, page, margins)))));
        file.add("styles", styles.written());
        file.add("numbering", lists.with(written.toString()));
        if (!notes.isEmpty()) {
            file.add(WordNotes.PART, notes::write);
        }
        file.add("settings", new WordSettings(template.settings(), !notes.isEmpty()).written());
        return file.saved();
    }

    private PageSetup page(WordTemplate template) {
        var page = template.page().turned(manuscript.isLandscape());
        return template.margins().isEmpty() && manuscript.cover() != null ? page.withOwnFirstPage() : page;
    }

    /** Where the template has neither header nor footer, documents get those they have without one. */
    private Map<String, WordMargin> margins(
            WordFile file, WordTemplate template, Map<WordStyle, String> styles, PageSetup page) throws IOException {
        var about = manuscript.about();
        var margins = new LinkedHashMap<String, WordMargin>();
        if (template.margins().isEmpty()) {
            margins.put(
                    file.add(
                            "header",
                            xml -> new WordMarginWriter(xml, styles.get(WordStyle.HEADER), page).header(about)),
                    new WordMargin("header", "default", null));
            margins.put(
                    file.add(
                            "footer",
                            xml -> new WordMarginWriter(xml, styles.get(WordStyle.FOOTER), page).footer(about)),
                    new WordMargin("footer", "default", null));
        }
        for (var margin : template.margins()) {
            margins.put(file.add(margin.filled(DocumentField.of(about))), margin);
        }
        return margins;
    }

    /** @return the lists that were written */
    private String text(
            WordXml xml,
            WordFile file,
            Map<WordStyle, String> styles,
            WordNumbering lists,
            WordNotes notes,
            PageSetup page,
            Map<String, WordMargin> margins) {
        var runs = new WordRuns(xml, file, styles.get(WordStyle.LINK), notes, headings);
        var pictures = new WordPictures(xml, file, page);
        var prose = new WordProseWriter(xml, lists.bullets(), lists.numbers(), mark -> style(styles, mark), notes);
        prose.beginNumbers();
        var body =
                new WordBody(xml, styles, runs, new WordTables(xml, runs, styles, page.textWidth()), pictures, prose);
        front(body, new WordContents(xml, runs, styles, page), page);
        manuscript.blocks().forEach(body::block);
        section(xml, page, margins);
        remarks.addAll(pictures.remarks());
        return prose.lists();
    }

    private static String style(Map<WordStyle, String> styles, Mark mark) {
        return switch (mark) {
            case NONE -> styles.get(WordStyle.NORMAL);
            case BULLET -> styles.get(WordStyle.BULLET);
            case NUMBER -> styles.get(WordStyle.NUMBER);
        };
    }

    private void front(WordBody body, WordContents contents, PageSetup page) {
        if (manuscript.cover() != null) {
            body.cover(manuscript.cover());
        }
        if (manuscript.listsHeadings()) {
            if (manuscript.cover() != null) {
                body.newPage();
            }
            var listed = manuscript.listed().toList();
            contents.write(listed, new WordPages(page).of(manuscript, listed.size()));
        }
        if (manuscript.hasFront() && !beginsOnNewPage()) {
            body.newPage();
        }
    }

    private boolean beginsOnNewPage() {
        return !manuscript.blocks().isEmpty()
                && manuscript.blocks().get(0) instanceof Heading heading
                && heading.isOnNewPage();
    }

    private static void section(WordXml xml, PageSetup page, Map<String, WordMargin> margins) {
        xml.element("sectPr", () -> {
            margins.forEach((id, margin) -> xml.empty(margin.kind() + "Reference", "type", margin.pages(), "r:id", id));
            page.write(xml);
        });
    }
}
