package dk.handleplan.core.shared;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date as precise as its source: a day, a month, a season, a half-year, <i>medio 2019</i>, a year, a school year, or words
 * such as <i>løbende</i>. The text is kept as written; sorting and reminders use the latest day it can mean.
 */
public record FlexibleDate(String text) implements Comparable<FlexibleDate>, Serializable {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:skoleåret )?(\\d{4})/(\\d{2,4})");
    private static final Pattern WORD_AND_YEAR = Pattern.compile("(.+?)\\s+(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern LAST_YEAR_NAMED = Pattern.compile(".*(\\d{4})(?:-(\\d{2}))?\\D*");

    private static final Map<String, int[]> LATEST_MONTH_AND_DAY = Map.ofEntries(
            Map.entry("primo", new int[] {1, 31}),
            Map.entry("medio", new int[] {6, 30}),
            Map.entry("ultimo", new int[] {12, 31}),
            Map.entry("ved udgangen af", new int[] {12, 31}),
            Map.entry("inden udgangen af", new int[] {12, 31}),
            Map.entry("foråret", new int[] {5, 31}),
            Map.entry("sommeren", new int[] {8, 31}),
            Map.entry("efteråret", new int[] {11, 30}),
            Map.entry("vinteren", new int[] {12, 31}),
            Map.entry("første halvår", new int[] {6, 30}),
            Map.entry("1. halvår", new int[] {6, 30}),
            Map.entry("andet halvår", new int[] {12, 31}),
            Map.entry("2. halvår", new int[] {12, 31}));

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("januar", 1),
            Map.entry("februar", 2),
            Map.entry("marts", 3),
            Map.entry("april", 4),
            Map.entry("maj", 5),
            Map.entry("juni", 6),
            Map.entry("juli", 7),
            Map.entry("august", 8),
            Map.entry("september", 9),
            Map.entry("oktober", 10),
            Map.entry("november", 11),
            Map.entry("december", 12));

    public FlexibleDate {
        if (text == null || text.isBlank()) {
            throw new RuleBroken("shared.dateMissing");
        }
        text = text.strip();
    }

    public static FlexibleDate of(LocalDate day) {
        return new FlexibleDate(day.toString());
    }

    public static Optional<FlexibleDate> ofNullable(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(new FlexibleDate(text));
    }

    /** The latest day this date can mean; empty where the words name none, as in <i>løbende</i>. */
    public Optional<LocalDate> latestDay() {
        try {
            return Optional.ofNullable(computeLatestDay(text.toLowerCase(Locale.ROOT)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate computeLatestDay(String lower) {
        if (DAY.matcher(lower).matches()) {
            return LocalDate.parse(lower);
        }
        if (MONTH.matcher(lower).matches()) {
            return YearMonth.parse(lower).atEndOfMonth();
        }
        var schoolYear = SCHOOL_YEAR.matcher(lower);
        if (schoolYear.matches()) {
            return LocalDate.of(Integer.parseInt(schoolYear.group(1)) + 1, 7, 31);
        }
        if (YEAR.matcher(lower).matches()) {
            return LocalDate.of(Integer.parseInt(lower), 12, 31);
        }
        var wordAndYear = WORD_AND_YEAR.matcher(lower);
        if (wordAndYear.matches()) {
            return fromWord(wordAndYear.group(1), Integer.parseInt(wordAndYear.group(2)));
        }
        var last = LAST_YEAR_NAMED.matcher(lower);
        return last.matches() ? lastNamed(Integer.parseInt(last.group(1)), last.group(2)) : null;
    }

    private static LocalDate fromWord(String word, int year) {
        var latest = LATEST_MONTH_AND_DAY.get(word);
        if (latest != null) {
            return LocalDate.of(year, latest[0], latest[1]);
        }
        var words = word.split("\\s+");
        var month = MONTHS.get(words[words.length - 1]);
        if (month == null) {
            return LocalDate.of(year, 12, 31);
        }
        var day = words.length > 1 ? words[words.length - 2].replace(".", "") : "";
        return day.matches("\\d{1,2}")
                ? LocalDate.of(year, month, Integer.parseInt(day))
                : YearMonth.of(year, month).atEndOfMonth();
    }

    private static LocalDate lastNamed(int year, String month) {
        return month == null
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, Integer.parseInt(month)).atEndOfMonth();
    }

    @Override
    public int compareTo(FlexibleDate other) {
        return latestDay().orElse(LocalDate.MAX).compareTo(other.latestDay().orElse(LocalDate.MAX));
    }

    @Override
    public String toString() {
        return text;
    }
}
