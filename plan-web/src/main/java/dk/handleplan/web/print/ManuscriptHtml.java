package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Heading;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The text of a manuscript as HTML to be printed, in sections as its headings say. A long one is cut into parts where a page begins
 * anyway, because a part is laid out as a whole.
 */
final class ManuscriptHtml {

    private static final int LETTERS_A_PART = 200_000;

    private final Manuscript manuscript;
    private final PdfPictures pictures;
    private final Set<String> anchors;
    private final PdfNotes notes = new PdfNotes();
    private final Deque<Integer> sections = new ArrayDeque<>();
    private int continued;
    private HtmlPage page;
    private BlockHtml blocks;

    ManuscriptHtml(Manuscript manuscript, PdfPictures pictures) {
        this.manuscript = manuscript;
        this.pictures = pictures;
        this.anchors = manuscript.headings().map(Heading::anchor).collect(Collectors.toSet());
    }

    /** How long the text is, its pictures apart. */
    static long letters(Manuscript manuscript) {
        var html = new StringBuilder();
        var notes = new PdfNotes();
        var blocks = new BlockHtml(Set.of(), new PdfPictures(), PdfPictures.Room.UPRIGHT, notes, html);
        var letters = 0L;
        for (var block : manuscript.blocks()) {
            if (!(block instanceof Block.Picture)) {
                blocks.write(block);
            }
            letters += html.length() + notes.below().length();
            html.setLength(0);
        }
        return letters;
    }

    /** Takes the text part by part. */
    interface Press {

        /** @param continued how many sections go on from the part before */
        void print(String html, int continued) throws IOException;
    }

    void write(Press press) throws IOException {
        begin();
        for (var block : manuscript.blocks()) {
            if (block instanceof Heading heading) {
                section(heading, press);
            }
            blocks.write(block);
        }
        end(press);
    }

    private void section(Heading heading, Press press) throws IOException {
        page.html().append(notes.below());
        while (!sections.isEmpty() && sections.peek() >= heading.level()) {
            page.html().append("</section>");
            sections.pop();
        }
        var isCut = heading.isOnNewPage() && page.html().length() > LETTERS_A_PART;
        if (isCut) {
            end(press);
            begin();
        }
        page.html().append(heading.isOnNewPage() && !isCut ? "<section class=\"page\">" : "<section>");
        page.bookmark(heading.anchor());
        sections.push(heading.level());
    }

    private void begin() {
        continued = sections.size();
        page = new HtmlPage(manuscript);
        page.html().append("<section>".repeat(continued));
        blocks = new BlockHtml(anchors, pictures, room(), notes, page.html());
    }

    private void end(Press press) throws IOException {
        page.html().append(notes.below());
        page.html().append("</section>".repeat(sections.size()));
        press.print(page.written(), continued);
    }

    private PdfPictures.Room room() {
        return manuscript.isLandscape() ? PdfPictures.Room.LANDSCAPE : PdfPictures.Room.UPRIGHT;
    }
}
