package dk.handleplan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.organisation.OrganisationService.CouncilDetails;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CouncilTest {

    private static final LocalDate MARCH = LocalDate.of(2020, 3, 20);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 15);

    private final Council council = new Council("Integrationsrådet");
    private final Council elders = new Council("Ældrerådet");
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final OrganisationService organisation = new OrganisationService(
            null, null, councils, null, seating(), new InMemoryAuditTrail(), MovableClock.at(2019, 10, 15));

    private Seating seating() {
        return new Seating(councils, new InMemoryUsers(), new InMemoryAuditTrail(), MovableClock.at(2019, 10, 15));
    }

    private void saves(Council one, boolean leading) {
        organisation.saveCouncil(
                People.secretariat(),
                one.id(),
                one.version(),
                new CouncilDetails(one.name(), true, leading, true, List.of()));
    }

    @Test
    void aCouncilThatLeadsTakesOverFromTheOneBefore() {
        councils.add(council);
        councils.add(elders);
        saves(council, true);

        saves(elders, true);

        assertThat(council.isLeading()).isFalse();
        assertThat(elders.isLeading()).isTrue();
    }

    @Test
    void savingACouncilThatDoesNotLeadLeavesTheLeadingOne() {
        councils.add(council);
        councils.add(elders);
        saves(council, true);

        saves(elders, false);

        assertThat(council.isLeading()).isTrue();
    }

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
