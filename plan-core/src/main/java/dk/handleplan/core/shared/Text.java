package dk.handleplan.core.shared;

import java.time.Month;
import java.util.regex.Pattern;

/** What people write: trimmed, limited, and never with a number that looks like a CPR number (no cases about individuals). */
public final class Text {

    public static final int TITLE = 300;
    public static final int NOTE = 4_000;
    public static final int PROSE = 50_000;

    /** Day, month, year and four digits; not part of a longer number, of an amount or of a number with a country code. */
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\d,+/]|\\d[.])(\\d{2})"
            + "(?:(\\d{2})\\d{2}(?: ?- ?| )?|[.](\\d{2})[.]\\d{2}-)\\d{4}"
            + "(?!\\d|[.,]\\d| ?kr\\b)");

    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\u2212");
    private static final Pattern LINE_SIGNS = Pattern.compile("(?m)^\\s*(?:[-*]|\\d+\\.)\\s");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t]");

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
        return TEN_DIGITS.matcher(plain(text)).results().anyMatch(digits -> {
            var month = Integer.parseInt(digits.group(2) == null ? digits.group(3) : digits.group(2));
            var day = Integer.parseInt(digits.group(1));
            return month >= 1
                    && month <= 12
                    && day >= 1
                    && day <= Month.of(month).maxLength();
        });
    }

    /** Without bold, and with one sign for all dashes and all spaces, as word processors have many. */
    private static String plain(String text) {
        var dashed = DASHES.matcher(text.replace("*", "")).replaceAll("-");
        return SPACES.matcher(dashed).replaceAll(" ");
    }

    /** How many words are written; bullets, numbers of lines and the signs of bold are none. */
    public static int words(String text) {
        if (text == null) {
            return 0;
        }
        var plain = LINE_SIGNS.matcher(text.replace("**", "")).replaceAll("").strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    public static String required(String field, String text, int maximum) {
        var written = optional(field, text, maximum);
        if (written == null) {
            throw new RuleBroken("shared.required").at(field);
        }
        return written;
    }
}
