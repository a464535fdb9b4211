package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlanClockTest {

    private final PlanClock clock = new PlanClock(Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), ZoneOffset.UTC));

    @Test
    void todayIsTheDayInDenmark() {
        assertThat(LocalDate.now(clock)).isEqualTo("2026-03-02");
    }

    @Test
    void aShiftedClockGoesOnFromTheNewDay() {
        clock.shift(Duration.ofDays(30));

        assertThat(LocalDate.now(clock)).isEqualTo("2026-04-01");
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2026-03-31");
    }
}
