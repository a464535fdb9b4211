package dk.handleplan.web.print;

import dk.handleplan.web.shared.Noted;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A long text as the paragraphs of a Word document: plain ones, bullets and numbers, with light Markdown for bold and notes. */
public record WordProse(List<Line> lines) {

    private static final Pattern LISTED = Pattern.compile("( *)(- |\\d{1,9}\\. )(\\S.*)");
    private static final Pattern ENDS = Pattern.compile("(?m)[ \\t\\u00a0]+$");
    private static final Pattern OTHER_BULLETS = Pattern.compile("(?m)^( *)[*•] +(?=\\S)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*\\n]+)(?<=\\S)\\*\\*");

    /** How a paragraph begins. */
    public enum Mark {
        NONE(0),
        BULLET(2),
        NUMBER(3);

        private final int width;

        Mark(int width) {
            this.width = width;
        }
    }

    /** Some words of a paragraph, or a note to them. */
    public record Run(String text, boolean bold, boolean isNote) {

        public Run(String text, boolean bold) {
            this(text, bold, false);
        }

        private Run inText() {
            return isNote ? new Run(Noted.written(text), bold) : this;
        }
    }

    /** A paragraph; the level of a list begins with 0. */
    public record Line(Mark mark, int level, String text) {

        static Line plain(String text) {
            return new Line(Mark.NONE, 0, text);
        }

        public boolean isListed() {
            return mark != Mark.NONE;
        }

        public List<Run> runs() {
            var noted = Noted.of(text);
            var notes = noted.notes().iterator();
            var runs = new ArrayList<Run>();
            var bold = BOLD.matcher(noted.words());
            var at = 0;
            while (bold.find()) {
                add(runs, noted.words().substring(at, bold.start()), false, notes);
                add(runs, bold.group(1), true, notes);
                at = bold.end();
            }
            add(runs, noted.words().substring(at), false, notes);
            return runs;
        }

        private static void add(List<Run> runs, String words, boolean bold, Iterator<String> notes) {
            for (var part : Noted.cut(words)) {
                if (Noted.isNote(part)) {
                    runs.add(new Run(notes.next(), bold, true));
                } else if (!part.isEmpty()) {
                    runs.add(new Run(part, bold));
                }
            }
        }
    }

    /** A text that would not come back as it is stands in one paragraph with all its signs. */
    public static WordProse of(String text) {
        var written = text.replace("\r", "");
        var prose = new WordProse(read(written));
        return prose.text().equals(written) && prose.isBoldAsWritten()
                ? prose
                : new WordProse(List.of(Line.plain(written)));
    }

    /** A text to be read, not to be handed in again: an empty line begins a paragraph, and an asterisk is a bullet too. */
    static WordProse inParagraphs(String text) {
        var written = ENDS.matcher(text.replace("\r", "")).replaceAll("");
        return new WordProse(read(OTHER_BULLETS.matcher(written).replaceAll("$1- ")).stream()
                .flatMap(line -> line.isListed()
                        ? Stream.of(line)
                        : Stream.of(line.text().split("\\n\\s*\\n"))
                                .map(String::strip)
                                .filter(words -> !words.isEmpty())
                                .map(Line::plain))
                .toList());
    }

    private boolean isBoldAsWritten() {
        return lines.stream().allMatch(line -> words(line.runs()).equals(line.text()));
    }

    private static List<Line> read(String text) {
        var lines = new ArrayList<Line>();
        var open = new OpenLists();
        for (var written : text.split("\n", -1)) {
            var listed = LISTED.matcher(written);
            var level = listed.matches() ? open.levelAt(listed.group(1).length()) : -1;
            if (level < 0) {
                open.close();
                addPlain(lines, written);
            } else {
                var line =
                        new Line(listed.group(2).startsWith("-") ? Mark.BULLET : Mark.NUMBER, level, listed.group(3));
                open.next(line);
                lines.add(line);
            }
        }
        return lines;
    }

    private static void addPlain(List<Line> lines, String text) {
        var last = lines.size() - 1;
        if (last >= 0 && !lines.get(last).isListed()) {
            lines.set(last, Line.plain(lines.get(last).text() + "\n" + text));
        } else {
            lines.add(Line.plain(text));
        }
    }

    /** As light Markdown. */
    public String text() {
        var text = new StringBuilder();
        var open = new OpenLists();
        Line before = null;
        for (var line : lines) {
            text.append(between(before, line)).append(open.next(line)).append(line.text());
            before = line;
        }
        return text.toString().strip();
    }

    /** What follows a list and is none needs an empty line, or it would be taken for part of it. */
    private static String between(Line before, Line line) {
        if (before == null) {
            return "";
        }
        var goesOn = before.isListed() && !line.isListed() && !line.text().isEmpty();
        return goesOn && !line.text().startsWith("\n") ? "\n\n" : "\n";
    }

    /** With signs for what is bold, spaces at its ends apart, and for notes. */
    public static String words(List<Run> runs) {
        var text = new StringBuilder();
        for (var run : merged(runs)) {
            text.append(
                    run.bold()
                            ? run.text().replaceAll("(?m)^([ \t]*)(\\S(?:.*\\S)?)([ \t]*)$", "$1**$2**$3")
                            : run.text());
        }
        return text.toString();
    }

    private static List<Run> merged(List<Run> runs) {
        var merged = new ArrayList<Run>();
        for (var noted : runs) {
            var run = noted.inText();
            var last = merged.size() - 1;
            if (last >= 0 && merged.get(last).bold() == run.bold()) {
                merged.set(last, new Run(merged.get(last).text() + run.text(), run.bold()));
            } else {
                merged.add(run);
            }
        }
        return merged;
    }

    /** The lists in which a paragraph stands, the outermost first. */
    public static final class OpenLists {

        private final List<Mark> marks = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();

        /** What stands before the words of the next line. */
        String next(Line line) {
            if (!line.isListed()) {
                close();
                return "";
            }
            var level = Math.min(line.level(), marks.size());
            open(level, line.mark());
            var mark = line.mark() == Mark.BULLET ? "- " : numbers.get(level) + ". ";
            return " ".repeat(width(level)) + mark;
        }

        private void open(int level, Mark mark) {
            shorten(level + 1);
            if (marks.size() > level && marks.get(level) != mark) {
                shorten(level);
            }
            if (marks.size() == level) {
                marks.add(mark);
                numbers.add(0);
            }
            numbers.set(level, numbers.get(level) + 1);
        }

        private void shorten(int size) {
            while (marks.size() > size) {
                marks.remove(marks.size() - 1);
                numbers.remove(numbers.size() - 1);
            }
        }

        void close() {
            shorten(0);
        }

        /** Whether the line that came last is the first of its list. */
        boolean isFirst() {
            return numbers.get(numbers.size() - 1) == 1;
        }

        private int width(int level) {
            return marks.stream().limit(level).mapToInt(mark -> mark.width).sum();
        }

        /** The level of a line that begins after so many spaces, or -1. */
        int levelAt(int spaces) {
            for (var level = 0; level <= marks.size(); level++) {
                if (width(level) == spaces) {
                    return level;
                }
            }
            return -1;
        }
    }
}
