package dk.handleplan.workflow.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;

/** Days of the calendar as moments for the engine's timers and due dates. A deadline lasts to the end of its day in Denmark. */
public final class Dates {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Dates() {}

    public static Date startOf(LocalDate day) {
        return at(day.atStartOfDay());
    }

    /** When people are at work and read what they are told. */
    public static Date morningOf(LocalDate day) {
        return at(day.atTime(EIGHT));
    }

    public static Date endOf(LocalDate day) {
        return at(day.atTime(LAST_SECOND));
    }

    /** The day in Denmark to which a moment belongs. */
    public static LocalDate dayOf(Date moment) {
        return moment.toInstant().atZone(DENMARK).toLocalDate();
    }

    private static Date at(LocalDateTime moment) {
        return Date.from(moment.atZone(DENMARK).toInstant());
    }
}
