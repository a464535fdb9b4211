package dk.handleplan.web.print;

import java.util.List;

/**
 * Words in a line.
 *
 * @param target the anchor of a heading of the same document, or an address that begins with https; null where it leads nowhere
 */
public record Span(String text, boolean isBold, String target) {

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

    public boolean leadsInside() {
        return target != null && !target.startsWith("https:");
    }
}
