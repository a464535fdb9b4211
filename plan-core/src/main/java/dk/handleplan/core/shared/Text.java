package dk.handleplan.core.shared;

import java.time.Month;
import java.util.regex.Pattern;

/** What people write: trimmed, limited, and never with a number that looks like a CPR number (no cases about individuals). */
public final class Text {

    public static final int TITLE = 300;
    public static final int NOTE = 4_000;
    public static final int PROSE = 50_000;

    /** Day, month, year and four digits; not part of a longer number, of an amount or of a number with a country code. */
    private static final Pattern TEN_DIGITS = Pattern.compile(
            "(?<![\\d.,+/])(\\d{2})(\\d{2})\\d{2}(?:\\s?[-\u2013]\\s?|\\s)?\\d{4}(?![\\d]|[.,]\\d|\\s?kr)");

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
        if (holdsCprLike(trimmed)) {
            throw new RuleBroken("shared.cprLike").at(field);
        }
        return trimmed;
    }

    /** A birthday in any century: 29 February counts every year. */
    private static boolean holdsCprLike(String text) {
        return TEN_DIGITS.matcher(text).results().anyMatch(digits -> {
            var month = Integer.parseInt(digits.group(2));
            var day = Integer.parseInt(digits.group(1));
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= Month.of(month).maxLength();
        });
    }

    public static String required(String field, String text, int maximum) {
        var written = optional(field, text, maximum);
        if (written == null) {
            throw new RuleBroken("shared.required").at(field);
        }
        return written;
    }
}
