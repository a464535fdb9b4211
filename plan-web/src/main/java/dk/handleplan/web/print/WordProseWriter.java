package dk.handleplan.web.print;

import dk.handleplan.web.print.WordProse.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes long texts as paragraphs, bullets and numbers. Each list with numbers begins anew with 1. */
public final class WordProseWriter {

    private final WordXml xml;
    private final int bullets;
    private final int numbers;
    private final Function<Mark, String> style;
    private final WordNotes notes;
    private int last;

    /**
     * @param bullets the list that has bullets; those with numbers follow it
     * @param numbers the kind of list that has numbers
     */
    public WordProseWriter(WordXml xml, int bullets, int numbers, Function<Mark, String> style, WordNotes notes) {
        this.xml = xml;
        this.bullets = bullets;
        this.numbers = numbers;
        this.style = style;
        this.notes = notes;
        last = bullets;
    }

    public void write(WordProse prose) {
        var open = new WordProse.OpenLists();
        var numbered = new HashMap<Integer, Integer>();
        for (var line : prose.lines()) {
            open.next(line);
            if (line.mark() == Mark.NUMBER && open.isFirst()) {
                numbered.put(line.level(), beginNumbers());
            }
            var list = line.mark() == Mark.NUMBER ? numbered.get(line.level()) : bullets;
            line(line.mark(), line.level(), list, () -> line.runs().forEach(this::run));
        }
    }

    private void run(WordProse.Run run) {
        if (run.isNote()) {
            notes.refer(xml, run.text(), run.bold());
        } else {
            xml.run(run.text(), run.bold());
        }
    }

    int beginNumbers() {
        return ++last;
    }

    int bullets() {
        return bullets;
    }

    void line(Mark mark, int level, int list, Runnable runs) {
        xml.element("p", () -> {
            xml.element("pPr", () -> {
                xml.value("pStyle", style.apply(mark));
                if (mark != Mark.NONE) {
                    xml.element("numPr", () -> {
                        xml.value("ilvl", String.valueOf(level));
                        xml.value("numId", String.valueOf(list));
                    });
                }
            });
            runs.run();
        });
    }

    /** The part that describes lists before any was written: kind 0 and list 1 have bullets, kind 1 has numbers. */
    public static String kinds() {
        try (var in = WordProseWriter.class.getResourceAsStream("word-numbering.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lists with numbers that were written, for the part that describes lists. */
    public String lists() {
        var afresh = IntStream.range(0, 9)
                .mapToObj(level ->
                        "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"1\"/></w:lvlOverride>")
                .collect(Collectors.joining());
        return IntStream.rangeClosed(bullets + 1, last)
                .mapToObj(list -> "<w:num w:numId=\"" + list + "\"><w:abstractNumId w:val=\"" + numbers + "\"/>"
                        + afresh + "</w:num>\n")
                .collect(Collectors.joining());
    }
}
