package dk.handleplan.core.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                    "kvinder",
                    "mænd",
                    "borger",
                    "deltager",
                    "frivillig",
                    "kursist",
                    "medarbejder",
                    "beboer",
                    "piger",
                    "drenge",
                    "flygtninge",
                    "ledige"),
            PERCENT,
            List.of("%", "pct", "procent"),
            POINTS,
            List.of("point", "karakter", "skalatrin"),
            FTE,
            List.of("årsværk", "fuldtid"),
            KRONER,
            List.of("kr.", "kroner", "mio. kr", "dkk"));

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
