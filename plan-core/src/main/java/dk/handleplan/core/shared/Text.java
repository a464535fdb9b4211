package dk.handleplan.core.shared;

import java.util.regex.Pattern;

/** What people write: trimmed, limited, and never with a number that looks like a CPR number (no cases about individuals). */
public final class Text {

    public static final int TITLE = 300;
    public static final int NOTE = 4_000;
    public static final int PROSE = 50_000;

    private static final Pattern CPR_LIKE =
            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)");

    private Text() {}

    /** The text trimmed, or null where nothing was written. */
    public static String optional(String field, String text, int maximum) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var trimmed = text.strip();
        if (trimmed.length() > maximum) {
            throw new RuleBroken("shared.tooLong", maximum, trimmed.length()).at(field);
        }
        if (CPR_LIKE.matcher(trimmed).find()) {
            throw new RuleBroken("shared.cprLike").at(field);
        }
        return trimmed;
    }

    public static String required(String field, String text, int maximum) {
        var written = optional(field, text, maximum);
        if (written == null) {
            throw new RuleBroken("shared.required").at(field);
        }
        return written;
    }
}
