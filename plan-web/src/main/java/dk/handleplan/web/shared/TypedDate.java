package dk.handleplan.web.shared;

import dk.handleplan.core.shared.RuleBroken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date as people type it: {@code 20. marts 2017}, {@code 20.3.2017}, {@code 20/3-2017}, {@code 20-03-2017}, {@code 2017-03-20}. */
public final class TypedDate {

    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<d>\\d{1,2})\\s*[./-]\\s*(?<m>\\d{1,2})\\s*[./-]?\\s*(?<y>\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}+\\.?,?\\s+(?:den\\s+)?)?(?<d>\\d{1,2})\\.?\\s*(?<m>\\p{L}{3,})\\.?,?\\s*(?<y>\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private TypedDate() {}

    public static Optional<LocalDate> parse(String text) {
        return List.of(ISO, NUMBERS, WORDS).stream()
                .map(pattern -> pattern.matcher(text.strip().toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(TypedDate::date);
    }

    /** Dates that stand one on each line, or between semicolons; what cannot be read is named. */
    public static List<LocalDate> list(String field, String text) {
        var written = Stream.of(Objects.requireNonNullElse(text, "").split("[\\n;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        var unreadable = written.stream().filter(line -> parse(line).isEmpty()).toList();
        if (!unreadable.isEmpty()) {
            throw new RuleBroken("organisation.notMeetingDates", String.join(", ", unreadable)).at(field);
        }
        return written.stream().flatMap(line -> parse(line).stream()).toList();
    }

    private static Optional<LocalDate> date(Matcher parts) {
        try {
            return Optional.of(
                    LocalDate.of(year(parts.group("y")), month(parts.group("m")), Integer.parseInt(parts.group("d"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String year) {
        return year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
    }

    private static int month(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        var short3 = month.substring(0, 3).replace("may", "maj").replace("oct", "okt");
        return MONTHS.indexOf(short3) + 1;
    }
}
