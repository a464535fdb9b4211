package dk.handleplan.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PlanClockTest {

    private final PlanClock clock = at("2026-03-01T23:30:00Z");

    private static PlanClock at(String time) {
        return new PlanClock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }

    @Test
    void todayIsTheDayInDenmark() {
        assertThat(LocalDate.now(clock)).isEqualTo("2026-03-02");
    }

    @Test
    void aDayThatIsMovedToHasThePresentTimeOfDay() {
        var afternoon = at("2026-03-01T13:30:00Z");
        afternoon.shift(afternoon.offsetTo(LocalDate.of(2026, 7, 1)));

        assertThat(LocalDateTime.now(afternoon)).isEqualTo("2026-07-01T14:30:00");
    }

    @Test
    void inTheNightItHasTheTimeAtWhichWorkHasBegunSoThatWhatIsDueThatMorningIsDue() {
        clock.shift(clock.offsetTo(LocalDate.of(2026, 7, 1)));
        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-07-01T09:00:00");

        clock.shift(clock.offsetTo(LocalDate.of(2026, 7, 1)));
        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-07-01T09:00:00");
    }

    @Test
    void aShiftedClockGoesOnFromTheNewDay() {
        clock.shift(Duration.ofDays(30));

        assertThat(LocalDate.now(clock)).isEqualTo("2026-04-01");
        assertThat(LocalDate.now(clock.withZone(ZoneOffset.UTC))).isEqualTo("2026-03-31");
    }
}
