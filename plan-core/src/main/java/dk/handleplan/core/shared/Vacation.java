package dk.handleplan.core.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.Set;

/** The weeks in which few are at work and councils rarely meet; schools and with them most municipalities keep them. */
public enum Vacation {
    WINTER,
    SUMMER,
    AUTUMN,
    CHRISTMAS;

    private static final Set<Integer> WINTER_WEEKS = Set.of(7, 8);
    private static final int AUTUMN_WEEK = 42;
    private static final int LAST_DAY_BEFORE_CHRISTMAS = 22;

    public static Optional<Vacation> on(LocalDate day) {
        if (isChristmas(day)) {
            return Optional.of(CHRISTMAS);
        }
        if (day.getMonth() == Month.JULY) {
            return Optional.of(SUMMER);
        }
        var week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (WINTER_WEEKS.contains(week)) {
            return Optional.of(WINTER);
        }
        return week == AUTUMN_WEEK ? Optional.of(AUTUMN) : Optional.empty();
    }

    private static boolean isChristmas(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() > LAST_DAY_BEFORE_CHRISTMAS
                || day.getDayOfYear() == 1;
    }
}
