package dk.handleplan.web.print;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes words in a line, and leads to headings and addresses. What would lead nowhere is written as words only. */
final class WordRuns {

    private final WordXml xml;
    private final WordFile file;
    private final String linkStyle;
    private final WordNotes notes;
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param headings of the whole document, also those that come later */
    WordRuns(WordXml xml, WordFile file, String linkStyle, WordNotes notes, List<Block.Heading> headings) {
        this.xml = xml;
        this.file = file;
        this.linkStyle = linkStyle;
        this.notes = notes;
        headings.forEach(heading -> bookmarks.putIfAbsent(heading.anchor(), "handleplan" + (bookmarks.size() + 1)));
    }

    /** Word allows only letters, digits and 40 of them. */
    Optional<String> bookmark(String anchor) {
        return Optional.ofNullable(bookmarks.get(anchor));
    }

    /** The bookmark a heading gets; none where another with the same name has it. */
    Optional<String> takeBookmark(String anchor) {
        return taken.add(anchor) ? bookmark(anchor) : Optional.empty();
    }

    void write(List<Span> spans) {
        spans.forEach(this::write);
    }

    /** The same with every word bold. */
    void writeBold(List<Span> spans) {
        spans.forEach(span -> write(new Span(span.text(), true, span.target(), span.isNote())));
    }

    private void write(Span span) {
        if (span.isNote()) {
            notes.refer(xml, span.text(), span.isBold());
        } else {
            words(span);
        }
    }

    private void words(Span span) {
        var link = link(span);
        if (link.isEmpty()) {
            xml.run(span.text(), span.isBold());
        } else {
            xml.element("hyperlink", link, () -> xml.run(span.text(), linkStyle, span.isBold()));
        }
    }

    private List<String> link(Span span) {
        if (span.target() == null) {
            return List.of();
        }
        return span.leadsInside()
                ? bookmark(span.target())
                        .map(name -> List.of("anchor", name, "history", "1"))
                        .orElse(List.of())
                : address(span.target())
                        .map(address -> List.of("r:id", file.addAddress(address), "history", "1"))
                        .orElse(List.of());
    }

    private static Optional<URI> address(String target) {
        try {
            return Optional.of(URI.create(target));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
