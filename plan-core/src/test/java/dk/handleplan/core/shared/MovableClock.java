package dk.handleplan.core.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock that stands at ten in the morning, Danish time, of the day it was set to. */
public final class MovableClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private LocalDate today;

    private MovableClock(LocalDate today) {
        this.today = today;
    }

    public static MovableClock at(int year, int month, int day) {
        return new MovableClock(LocalDate.of(year, month, day));
    }

    public void moveTo(LocalDate day) {
        today = day;
    }

    @Override
    public Instant instant() {
        return today.atTime(10, 0).atZone(DENMARK).toInstant();
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
