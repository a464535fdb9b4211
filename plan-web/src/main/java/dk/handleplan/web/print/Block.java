package dk.handleplan.web.print;

import java.util.List;
import java.util.stream.Stream;

/** A part of the text. */
public sealed interface Block {

    /**
     * @param level 1 to 6, without leaps
     * @param anchor by which others refer to it; letters, digits and hyphens
     * @param isOnNewPage whether a page begins with it
     */
    record Heading(int level, String text, String anchor, boolean isOnNewPage) implements Block {}

    /** How a paragraph looks. */
    enum Tone {
        PLAIN,
        LEAD,
        NOTE,
        LABEL
    }

    record Paragraph(Tone tone, List<Span> spans) implements Block {}

    /** What somebody wrote, with light Markdown for bullets, numbers, bold and notes. */
    record Prose(String text) implements Block {}

    record Bullets(boolean isNumbered, List<List<Span>> items) implements Block {}

    /** Names with what is said of each. */
    record Facts(List<Fact> facts) implements Block {}

    record Fact(String name, List<Span> value) {}

    /**
     * @param caption always there for those who do not see the table
     * @param isCaptionShown whether everybody sees it
     */
    record Table(String caption, boolean isCaptionShown, List<Column> columns, List<Row> rows) implements Block {}

    /**
     * @param weight of its width among the others
     * @param isNumber written to the right
     */
    record Column(String heading, int weight, boolean isNumber) {

        public static Column text(String heading, int weight) {
            return new Column(heading, weight, false);
        }

        public static Column number(String heading, int weight) {
            return new Column(heading, weight, true);
        }
    }

    /** What a row is: a heading over those that follow in a single cell, an ordinary one, or a sum. The first cell names the others. */
    enum RowKind {
        GROUP,
        PLAIN,
        TOTAL
    }

    record Row(RowKind kind, List<List<Span>> cells) {

        public static Row group(String heading) {
            return new Row(RowKind.GROUP, List.of(Span.line(heading)));
        }

        public static Row plain(String... cells) {
            return new Row(RowKind.PLAIN, Stream.of(cells).map(Span::line).toList());
        }

        public static Row total(String... cells) {
            return new Row(RowKind.TOTAL, Stream.of(cells).map(Span::line).toList());
        }
    }

    /**
     * @param type {@code image/svg+xml}, {@code image/png} or {@code image/jpeg}
     * @param alt what it shows, for those who do not see it
     * @param caption what stands below it, such as who took it; empty for nothing
     */
    record Picture(byte[] content, String type, String alt, String caption) implements Block {}
}
