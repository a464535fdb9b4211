package dk.handleplan.core.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands at ten in the morning, Danish time, of the day it was set to, or at another time. */
public final class MovableClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private LocalDateTime now;

    private MovableClock(LocalDate today) {
        moveTo(today);
    }

    public static MovableClock at(int year, int month, int day) {
        return new MovableClock(LocalDate.of(year, month, day));
    }

    public void moveTo(LocalDate day) {
        moveTo(day.atTime(10, 0));
    }

    public void moveTo(LocalDateTime time) {
        now = time;
    }

    @Override
    public Instant instant() {
        return now.atZone(DENMARK).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return DENMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
