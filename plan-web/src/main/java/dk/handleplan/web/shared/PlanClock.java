package dk.handleplan.web.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time in Denmark, shifted by an offset where the demo has one. */
final class PlanClock extends Clock {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** Deadlines are reminded of and rounds begin before that. */
    private static final LocalTime MORNING_OVER = LocalTime.of(9, 0);

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    PlanClock(Clock real) {
        this.real = real.withZone(DENMARK);
    }

    void shift(Duration newOffset) {
        offset = newOffset;
    }

    /** What makes the given day today: at the present time of day, and once everything of that morning has become due. */
    Duration offsetTo(LocalDate day) {
        if (day.equals(LocalDate.now(this))) {
            return offset;
        }
        var now = ZonedDateTime.now(real);
        var time = now.toLocalTime().isBefore(MORNING_OVER) ? MORNING_OVER : now.toLocalTime();
        return Duration.between(now, day.atTime(time).atZone(DENMARK));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }
}
