package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import dk.handleplan.web.print.WordProse.Mark;
import java.util.Map;

/** Writes the text of a document: cover, contents, and one block after the other. */
final class WordBody {

    private static final int DEEPEST = 6;

    private final WordXml xml;
    private final Map<WordStyle, String> styles;
    private final WordRuns runs;
    private final WordTables tables;
    private final WordPictures pictures;
    private final WordProseWriter prose;
    private int bookmarks;

    WordBody(
            WordXml xml,
            Map<WordStyle, String> styles,
            WordRuns runs,
            WordTables tables,
            WordPictures pictures,
            WordProseWriter prose) {
        this.xml = xml;
        this.styles = styles;
        this.runs = runs;
        this.tables = tables;
        this.pictures = pictures;
        this.prose = prose;
    }

    void cover(Manuscript.Cover cover) {
        line(WordStyle.SUBTITLE, cover.municipality());
        line(WordStyle.TITLE, cover.title());
        line(WordStyle.SUBTITLE, cover.subtitle());
        cover.findPicture().ifPresent(this::picture);
        line(WordStyle.SUBTITLE, cover.month());
    }

    private void line(WordStyle style, String text) {
        if (!text.isBlank()) {
            xml.paragraph(styles.get(style), text);
        }
    }

    void newPage() {
        xml.element("p", () -> {
            xml.style(styles.get(WordStyle.GAP));
            xml.element("r", () -> xml.empty("br", "type", "page"));
        });
    }

    void block(Block block) {
        if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            xml.paragraph(styles.get(WordStyle.of(paragraph.tone())), () -> runs.write(paragraph.spans()));
        } else if (block instanceof Block.Prose written) {
            prose.write(WordProse.inParagraphs(written.text()));
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Facts facts) {
            facts.facts().forEach(this::fact);
        } else if (block instanceof Block.Table table) {
            tables.write(table);
        } else if (block instanceof Block.Picture picture) {
            picture(picture);
        }
    }

    private void heading(Heading heading) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", styles.get(WordStyle.heading(Math.min(heading.level(), DEEPEST))));
                if (heading.isOnNewPage()) {
                    xml.empty("pageBreakBefore");
                }
            });
            runs.takeBookmark(heading.anchor())
                    .ifPresentOrElse(name -> bookmarked(name, heading.text()), () -> xml.run(heading.text()));
        });
    }

    private void bookmarked(String name, String text) {
        var id = String.valueOf(bookmarks++);
        xml.empty("bookmarkStart", "id", id, "name", name);
        xml.run(text);
        xml.empty("bookmarkEnd", "id", id);
    }

    private void bullets(Block.Bullets bullets) {
        var mark = bullets.isNumbered() ? Mark.NUMBER : Mark.BULLET;
        var list = bullets.isNumbered() ? prose.beginNumbers() : prose.bullets();
        bullets.items().forEach(item -> prose.line(mark, 0, list, () -> runs.write(item)));
    }

    private void fact(Block.Fact fact) {
        xml.paragraph(styles.get(WordStyle.FACT), () -> {
            xml.run(fact.name() + ":", true);
            xml.element("r", () -> xml.empty("tab"));
            runs.write(fact.value());
        });
    }

    private void picture(Block.Picture picture) {
        if (pictures.write(picture, styles.get(WordStyle.PICTURE))) {
            line(WordStyle.PICTURE_TEXT, picture.caption());
        }
    }
}
