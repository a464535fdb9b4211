package dk.handleplan.core.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/**
 * The days on which a municipality works: not Saturdays, Sundays and the Danish public holidays. Store bededag, the fourth
 * Friday after Easter, was a holiday until 2023 (lov nr. 214 af 6. marts 2023).
 */
public final class Workdays {

    private static final Set<MonthDay> FIXED_HOLIDAYS =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<Integer> HOLIDAYS_IN_DAYS_FROM_EASTER = Set.of(-3, -2, 0, 1, 39, 49, 50);
    private static final int STORE_BEDEDAG = 26;
    private static final int LAST_YEAR_OF_STORE_BEDEDAG = 2023;

    private Workdays() {}

    /** The day itself, or the next day on which people work. */
    public static LocalDate onOrAfter(LocalDate day) {
        var candidate = day;
        while (!isWorkday(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** So many days later, counting only those on which people work. */
    public static LocalDate after(LocalDate day, int workdays) {
        var reached = day;
        for (int counted = 0; counted < workdays; counted++) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** The day itself, the next one on which people work if it is not after {@code latest}, or else the last one before. */
    public static LocalDate near(LocalDate day, LocalDate latest) {
        var next = onOrAfter(day);
        return next.isAfter(latest) ? onOrBefore(day) : next;
    }

    /** When to remind of a date: on the wished day, but neither today nor after the date itself. */
    public static LocalDate reminder(LocalDate wished, LocalDate date, LocalDate today) {
        var earliest = wished.isAfter(today) ? wished : today.plusDays(1);
        return near(earliest.isAfter(date) ? date : earliest, date);
    }

    private static LocalDate onOrBefore(LocalDate day) {
        var candidate = day;
        while (!isWorkday(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    public static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    public static boolean isHoliday(LocalDate day) {
        var fromEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return FIXED_HOLIDAYS.contains(MonthDay.from(day))
                || HOLIDAYS_IN_DAYS_FROM_EASTER.contains(fromEaster)
                || fromEaster == STORE_BEDEDAG && day.getYear() <= LAST_YEAR_OF_STORE_BEDEDAG;
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easter(int year) {
        var century = year / 100;
        var golden = year % 19;
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        var correction = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
