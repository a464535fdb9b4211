package dk.handleplan.web.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The time in Denmark, shifted by an offset where the demo has one. */
final class PlanClock extends Clock {

    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    PlanClock(Clock real) {
        this.real = real.withZone(DENMARK);
    }

    void shift(Duration newOffset) {
        offset = newOffset;
    }

    Duration offset() {
        return offset;
    }

    Instant realInstant() {
        return real.instant();
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
