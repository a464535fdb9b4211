package dk.handleplan.web.print;

import dk.handleplan.web.shared.Noted;
import java.util.ArrayList;
import java.util.List;

/**
 * Words in a line.
 *
 * @param target the anchor of a heading of the same document, or an address that begins with https; null where it leads nowhere
 * @param isNote whether its words are a note to those before it, and stand elsewhere
 */
public record Span(String text, boolean isBold, String target, boolean isNote) {

    public Span(String text, boolean isBold, String target) {
        this(text, isBold, target, false);
    }

    public static Span of(String text) {
        return new Span(text, false, null);
    }

    public static Span bold(String text) {
        return new Span(text, true, null);
    }

    /** A live reference to a heading of the same document. */
    public static Span to(String anchor, String text) {
        return new Span(text, false, anchor);
    }

    public static List<Span> line(String text) {
        return List.of(of(text));
    }

    /** What somebody wrote in a line, with its notes. */
    public static List<Span> noted(String text) {
        var noted = Noted.of(text);
        var notes = noted.notes().iterator();
        var spans = new ArrayList<Span>();
        for (var words : Noted.cut(noted.words())) {
            spans.add(Noted.isNote(words) ? new Span(notes.next().strip(), false, null, true) : of(words));
        }
        return spans;
    }

    public boolean leadsInside() {
        return target != null && !target.startsWith("https:");
    }
}
