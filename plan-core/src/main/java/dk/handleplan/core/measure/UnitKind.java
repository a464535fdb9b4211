package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a figure counts, whatever it is called: a share differs from another by percentage points, and few persons can be known. */
public enum UnitKind {
    PERSONS,
    COUNT,
    PERCENT,
    POINTS,
    FTE,
    KRONER,
    OTHER;

    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");
    private static final Map<UnitKind, List<String>> WORDS = Map.of(
            PERSONS,
            List.of(
                    "person",
                    "elev",
                    "unge",
                    "børn",
                    "barn",
                    "famili",
                    "forældre",
                    "mødre",
                    "fædre",
                    "mænd",
                    "borger",
                    "deltager",
                    "frivillig",
                    "kursist",
                    "medarbejder",
                    "beboer",
                    "flygtninge",
                    "ledige",
                    "kvinde",
                    "pige",
                    "dreng",
                    "medlem",
                    "bruger",
                    "lærer",
                    "ansat",
                    "ansøger",
                    "studerende",
                    "lærling",
                    "praktikant",
                    "indvandrer",
                    "voksne"),
            PERCENT,
            List.of("%", "pct", "procent"),
            POINTS,
            List.of("point", "karakter", "skalatrin"),
            FTE,
            List.of("årsværk", "fuldtid"),
            KRONER,
            List.of("kr.", "kroner", "mio. kr", "dkk"));

    /**
     * Whether a figure counts persons. In doubt it does, since few persons can be known: what a unit calls persons counts them
     * whatever somebody has settled, and other words are looked for persons in.
     *
     * @param settled what somebody has said; null where nobody has
     */
    public static boolean countsPersons(Indicator indicator, UnitKind settled) {
        var words = indicator.unit() == null ? indicator.text() : indicator.unit();
        var told = of(words).orElseThrow();
        if (told == PERSONS || settled == PERSONS) {
            return true;
        }
        return told == COUNT && (settled == null || settled == OTHER) && mentionsPersons(words);
    }

    /**
     * Whether a figure is a share. What a unit calls per cent is one whatever somebody has settled.
     *
     * @param settled what somebody has said; null where nobody has
     */
    static boolean isShare(String unit, UnitKind settled) {
        return settled == PERCENT || of(unit).filter(kind -> kind == PERCENT).isPresent();
    }

    private static boolean mentionsPersons(String words) {
        return NO_LETTERS
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .anyMatch(word -> WORDS.get(PERSONS).stream().anyMatch(word::startsWith));
    }

    /** As far as the words of a unit tell; a share of persons is a share. */
    static Optional<UnitKind> of(String unit) {
        if (unit == null) {
            return Optional.empty();
        }
        var words = unit.strip().toLowerCase(Locale.ROOT);
        return Stream.of(PERCENT, FTE, KRONER, POINTS, PERSONS)
                .filter(kind -> WORDS.get(kind).stream().anyMatch(words::startsWith))
                .findFirst()
                .or(() -> Optional.of(COUNT));
    }
}
