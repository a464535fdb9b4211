package dk.handleplan.core.initiative;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words people put where the real text is to follow, such as {@code XX kr.}; they must not be submitted. */
final class Placeholder {

    private static final Pattern KNOWN = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(x{2,}|tbd|tba|lorem ipsum)(?![\\p{L}\\p{N}])"
                    + "|\\?{2,}|_{3,}|\\[\\s*(indsæt|udfyld|skriv)[^\\]]*\\]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Placeholder() {}

    /** The first placeholder in the text with the word after it, as people will recognise it. */
    static Optional<String> in(String text) {
        var found = KNOWN.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var rest = text.substring(found.end()).split("\\n", 2)[0].strip().split("\\s+", 2)[0];
        return Optional.of((found.group() + " " + rest).strip());
    }
}
