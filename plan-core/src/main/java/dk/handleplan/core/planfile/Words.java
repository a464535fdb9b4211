package dk.handleplan.core.planfile;

import dk.handleplan.core.shared.RuleBroken;
import java.util.Locale;

/** The words of the file for the constants of the domain: {@code gte}, {@code blank_or_lost}. */
final class Words {

    private Words() {}

    static <E extends Enum<E>> E read(Class<E> type, String word) {
        try {
            return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RuleBroken("planfile.unknownWord", word);
        }
    }

    static String write(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
