package dk.handleplan.web.print;

import java.util.ArrayList;
import java.util.List;

/** The notes of a PDF, numbered from the first to the last. They stand at the end of their section, and lead back from there. */
public final class PdfNotes {

    /** With which the titles of references and notes begin in the HTML, by which the tags are completed. */
    static final String REFERENCE = "Note ";

    static final String NOTE = "note-";

    private final List<String> below = new ArrayList<>();
    private int last;

    /** @return what stands in the text for a note */
    public String refer(String note) {
        below.add(note.strip());
        last++;
        return "<sup><a id=\"noteref-" + last + "\" href=\"#note-" + last + "\" title=\"" + REFERENCE + last + "\">"
                + last + "</a></sup>";
    }

    /** @return the notes since the last time; empty where there are none */
    public String below() {
        if (below.isEmpty()) {
            return "";
        }
        var html = new StringBuilder("<div class=\"notes\"><p class=\"LABEL\">Noter</p>");
        var number = last - below.size();
        for (var note : below) {
            number++;
            html.append("<p id=\"note-" + number + "\" title=\"" + NOTE + number + "\"><a href=\"#noteref-" + number)
                    .append("\" title=\"Tilbage til note " + number + " i teksten\">" + number + "</a> ")
                    .append(Html.escape(note))
                    .append("</p>");
        }
        below.clear();
        return html.append("</div>").toString();
    }
}
