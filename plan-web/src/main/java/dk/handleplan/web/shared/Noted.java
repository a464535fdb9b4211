package dk.handleplan.web.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text and its notes, which are written where they belong: {@code Kurset^[Se lovens § 4.] er frit.} A note keeps to its line, may
 * have brackets in pairs, and says something; what only looks like one is text.
 *
 * @param words with {@link #SIGN} where a note belongs
 * @param notes in their order
 */
public record Noted(String words, List<String> notes) {

    /** No letter, and in no text. */
    public static final char SIGN = '\uFDD0';

    private static final String OPENING = "^[";

    private static final Pattern AROUND_SIGNS = Pattern.compile("(?<=" + SIGN + ")|(?=" + SIGN + ")");

    public static Noted of(String text) {
        var written = text.replace(String.valueOf(SIGN), "");
        var words = new StringBuilder();
        var notes = new ArrayList<String>();
        var at = 0;
        for (var begin = written.indexOf(OPENING); begin >= 0; begin = written.indexOf(OPENING, begin + 1)) {
            var end = begin < at ? -1 : end(written, begin + OPENING.length());
            if (end >= 0) {
                words.append(written, at, begin).append(SIGN);
                notes.add(written.substring(begin + OPENING.length(), end));
                at = end + 1;
            }
        }
        return new Noted(words.append(written.substring(at)).toString(), List.copyOf(notes));
    }

    /** Words that are noted, cut before and after each note. */
    public static String[] cut(String words) {
        return AROUND_SIGNS.split(words);
    }

    public static boolean isNote(String piece) {
        return piece.indexOf(SIGN) >= 0;
    }

    /** Where the bracket that ends the note is; -1 where there is none on the line, or nothing is said. */
    private static int end(String text, int begin) {
        var open = 1;
        for (var at = begin; at < text.length() && text.charAt(at) != '\n'; at++) {
            open += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            if (open == 0) {
                return text.substring(begin, at).isBlank() ? -1 : at;
            }
        }
        return -1;
    }

    /** A note as it is written in a text, whatever its words are: on one line, and brackets that are no pairs are round. */
    public static String written(String note) {
        var line = note.replaceAll("\\s*[\\r\\n" + SIGN + "]\\s*", " ");
        var written = OPENING + line + "]";
        return of(written).words().length() == 1
                ? written
                : OPENING + line.replace('[', '(').replace(']', ')') + "]";
    }
}
