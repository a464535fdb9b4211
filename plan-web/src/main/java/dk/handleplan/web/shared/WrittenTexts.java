package dk.handleplan.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody wrote as HTML, with its notes below it; for {@code hp:prose} and its like. The notes of a page are numbered from the
 * first to the last, so that no two of its texts have the same.
 */
@Named("written")
@RequestScoped
public class WrittenTexts {

    @Inject
    Texts texts;

    private final List<String> below = new ArrayList<>();
    private int last;

    /** Paragraphs, bullets, numbers and bold. */
    public String prose(String text) {
        return text == null ? "" : withNotes(LightMarkdown.toHtml(text, this::refer));
    }

    /** Each as it is typed. */
    public String paragraphs(List<String> texts) {
        return withNotes(each(texts, text -> "<p>" + text + "</p>"));
    }

    /** Each as it is typed, with a bullet. */
    public String bullets(List<String> texts) {
        return texts.isEmpty() ? "" : withNotes("<ul>" + each(texts, text -> "<li>" + text + "</li>") + "</ul>");
    }

    private String each(List<String> texts, Function<String, String> line) {
        return texts.stream()
                .map(text -> line.apply(LightMarkdown.toPlainHtml(text, this::refer)))
                .collect(Collectors.joining("\n"));
    }

    private String refer(String note) {
        below.add(note);
        last++;
        return "<sup><a id=\"noteref-" + last + "\" href=\"#note-" + last + "\" role=\"doc-noteref\" aria-label=\""
                + texts.of("shared.note", last) + "\">" + last + "</a></sup>";
    }

    private String withNotes(String html) {
        if (below.isEmpty()) {
            return html;
        }
        var number = last - below.size() + 1;
        var notes = new StringBuilder(html)
                .append("<div class=\"notes\"><p id=\"notes-" + number + "\">" + texts.get("shared.notes"))
                .append("</p><ol start=\"" + number + "\" aria-labelledby=\"notes-" + number + "\">");
        for (var note : below) {
            notes.append("<li id=\"note-" + number + "\">" + LightMarkdown.escape(note.strip()))
                    .append(" <a href=\"#noteref-" + number + "\" role=\"doc-backlink\" aria-label=\"")
                    .append(texts.of("shared.noteBack", number))
                    .append("\">↑</a></li>");
            number++;
        }
        below.clear();
        return notes.append("</ol></div>").toString();
    }
}
