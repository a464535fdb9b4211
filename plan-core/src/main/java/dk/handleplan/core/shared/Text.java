package dk.handleplan.core.shared;

import java.text.Normalizer;
import java.time.Month;
import java.util.regex.Pattern;

/** What people write: trimmed, limited, and never with a number that looks like a CPR number (no cases about individuals). */
public final class Text {

    public static final int TITLE = 300;
    public static final int NOTE = 4_000;
    public static final int PROSE = 50_000;

    /** Neither the end of a longer number, of an amount or of an address, nor a number with a country code. */
    private static final String START = "(?<![\\d+/])(?<!\\d[.,])";

    private static final String END = "(?!\\d|[.,]\\d)";

    private static final String NO_CURRENCY = "(?!\\s?(?i:kr|kroner|dkk)(?!\\p{L}))";

    /** A date with points, and a year after a dash that stands apart. */
    private static final String PERIOD = "\\d{2}\\.\\d{2}\\.\\d{2}\\s-\\s(?:199\\d|20[0-4]\\d)";

    /** Day, month, year and four digits, with a hyphen or without; only in the second case it can be an amount. */
    private static final Pattern CPR_LIKE = Pattern.compile(START
            + "(?!" + PERIOD + END + ")(?:(\\d{2})\\.?(\\d{2})\\.?\\d{2}\\s?-\\s?\\d{4}"
            + "|(\\d{2})(\\d{2})\\d{2}\\s?\\d{4}" + NO_CURRENCY + ")" + END);

    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\u2212]");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}|\\*\\*");

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
        return CPR_LIKE.matcher(plain(text))
                .results()
                .anyMatch(number -> number.group(1) == null
                        ? isBirthday(number.group(3), number.group(4))
                        : isBirthday(number.group(1), number.group(2)));
    }

    /** Without what only looks different: hyphens, spaces and digits of all kinds, bold, and signs nobody sees. */
    private static String plain(String text) {
        var seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return HYPHEN.matcher(seen).replaceAll("-");
    }

    private static boolean isBirthday(String dayOfMonth, String monthOfYear) {
        var month = Integer.parseInt(monthOfYear);
        var day = Integer.parseInt(dayOfMonth);
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    public static String required(String field, String text, int maximum) {
        var written = optional(field, text, maximum);
        if (written == null) {
            throw new RuleBroken("shared.required").at(field);
        }
        return written;
    }
}
