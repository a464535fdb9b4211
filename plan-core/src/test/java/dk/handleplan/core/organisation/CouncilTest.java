package dk.handleplan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 20);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 15);

    private final Council council = new Council("Integrationsrådet");

    @Test
    void aCouncilMeetsOnADayOnce() {
        council.meetOn(List.of(MAY, MARCH));
        council.meetOn(List.of(MARCH));

        assertThat(council.meetings()).containsExactly(MARCH, MAY);
    }

    @Test
    void aMeetingThatIsCancelledDoesNotCount() {
        council.meetOn(List.of(MARCH, MAY));
        council.cancelMeeting(MARCH);

        assertThat(council.meetsBetween(MARCH, MAY.minusDays(1))).isFalse();
        assertThat(council.meetsBetween(MARCH, MAY)).isTrue();
    }

    @Test
    void meetingsAreAddedByDates() {
        assertThatThrownBy(() -> council.meetOn(List.of())).hasMessageContaining("mindst én dato");
    }
}
