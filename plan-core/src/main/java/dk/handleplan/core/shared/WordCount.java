package dk.handleplan.core.shared;

import java.util.regex.Pattern;

/**
 * How many words a text has; bullets, the numbers of a list, bold and lone signs are none. Those of its notes count as the others
 * do. The page's script counts alike.
 */
public final class WordCount {

    private static final Pattern NUMBER_IN_LIST = Pattern.compile("(?m)^[\\s\\p{Z}]*\\d+\\.[\\s\\p{Z}]");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+|\\^\\[");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private WordCount() {}

    public static int of(String text) {
        if (text == null) {
            return 0;
        }
        var plain = NUMBER_IN_LIST.matcher(text).replaceAll("");
        return (int) GAP.splitAsStream(plain)
                .filter(word -> LETTER_OR_DIGIT.matcher(word).find())
                .count();
    }
}
