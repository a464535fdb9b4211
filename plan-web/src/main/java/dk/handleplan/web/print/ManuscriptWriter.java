package dk.handleplan.web.print;

import dk.handleplan.web.print.Block.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the text of a document from top to bottom. What is empty is left out. */
public final class ManuscriptWriter {

    private final List<Block> blocks = new ArrayList<>();

    public ManuscriptWriter add(Block block) {
        blocks.add(block);
        return this;
    }

    public ManuscriptWriter heading(int level, String text) {
        return heading(level, text, "h" + blocks.size());
    }

    public ManuscriptWriter heading(int level, String text, String anchor) {
        return add(new Block.Heading(level, text, anchor, false));
    }

    /** A heading with which a page begins. */
    public ManuscriptWriter page(int level, String text, String anchor) {
        return add(new Block.Heading(level, text, anchor, true));
    }

    public ManuscriptWriter paragraph(String text) {
        return paragraph(Tone.PLAIN, text);
    }

    public ManuscriptWriter paragraph(Tone tone, String text) {
        return text == null || text.isBlank() ? this : add(new Block.Paragraph(tone, Span.line(text)));
    }

    public ManuscriptWriter paragraph(List<Span> spans) {
        return add(new Block.Paragraph(Tone.PLAIN, spans));
    }

    /** Each line a paragraph of its own. */
    public ManuscriptWriter lines(String text) {
        text.strip().lines().forEach(this::paragraph);
        return this;
    }

    /** What somebody wrote in a line, with its notes. */
    public ManuscriptWriter noted(String text) {
        return paragraph(Span.noted(text));
    }

    /** {@code <b>Lært:</b> Begynd med et hjemmebesøg.} */
    public ManuscriptWriter said(String about, String words) {
        return words == null || words.isBlank() ? this : paragraph(List.of(Span.bold(about + ": "), Span.of(words)));
    }

    /** A letter among others in one file: each but the first begins a page. */
    public ManuscriptWriter letter(String heading, List<Block.Fact> facts, String text) {
        add(new Block.Heading(1, heading, "letter-" + blocks.size(), !blocks.isEmpty()));
        return facts(facts).lines(text);
    }

    public ManuscriptWriter prose(String text) {
        return text == null || text.isBlank() ? this : add(new Block.Prose(text));
    }

    public ManuscriptWriter bullets(List<String> items) {
        return list(false, items.stream());
    }

    /** What somebody wrote in lines, with their notes. */
    public ManuscriptWriter notedBullets(List<String> items) {
        return items.isEmpty()
                ? this
                : add(new Block.Bullets(false, items.stream().map(Span::noted).toList()));
    }

    public ManuscriptWriter numbers(List<String> items) {
        return list(true, items.stream());
    }

    private ManuscriptWriter list(boolean isNumbered, Stream<String> items) {
        var lines = items.filter(item -> !item.isBlank()).map(Span::line).toList();
        return lines.isEmpty() ? this : add(new Block.Bullets(isNumbered, lines));
    }

    public ManuscriptWriter facts(List<Block.Fact> facts) {
        return facts.isEmpty() ? this : add(new Block.Facts(facts));
    }

    public List<Block> written() {
        return List.copyOf(blocks);
    }
}
