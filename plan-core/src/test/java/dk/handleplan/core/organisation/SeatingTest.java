package dk.handleplan.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.InMemoryAuditTrail;
import dk.handleplan.core.organisation.OrganisationService.CouncilDetails;
import dk.handleplan.core.shared.DomainException;
import dk.handleplan.core.shared.MovableClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who holds a seat takes part, and nobody else. */
class SeatingTest {

    private static final LocalDate TERM_ENDS = LocalDate.of(2021, 12, 31);

    private final MovableClock clock = MovableClock.at(2021, 12, 31);
    private final Council council = new Council("Integrationsrådet");
    private final User anna = People.nobody("anna");
    private final User bo = People.nobody("bo");
    private final User centreEditor = People.editorOf(council.id());
    private final InMemoryCouncils councils = new InMemoryCouncils();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
    private final Seating seating = new Seating(councils, users, audit, clock);
    private final OrganisationService organisation =
            new OrganisationService(null, null, councils, users, seating, audit, clock);

    @BeforeEach
    void thereIsACouncil() {
        councils.add(council);
        List.of(anna, bo, centreEditor).forEach(users::add);
    }

    private void saves(Seat... seats) {
        organisation.saveCouncil(
                People.secretariat(),
                council.id(),
                council.version(),
                new CouncilDetails(council.name(), true, true, true, List.of(seats)));
    }

    private static Seat seat(User user, SeatRole role) {
        return seat(user, role, null, null);
    }

    private static Seat seat(User user, SeatRole role, LocalDate from, LocalDate to) {
        return new Seat(user.id(), "Foreninger", role, from, to);
    }

    @Test
    void whoeverGetsASeatTakesPartAtOnce() {
        saves(seat(anna, SeatRole.MEMBER));

        assertThat(anna.sitsIn(council.id())).isTrue();
        assertThat(anna.has(Role.COUNCIL_CHAIR, council.id())).isFalse();
    }

    @Test
    void chairAndViceChairBothLead() {
        saves(seat(anna, SeatRole.CHAIR), seat(bo, SeatRole.VICE_CHAIR));

        assertThat(anna.has(Role.COUNCIL_CHAIR, council.id())).isTrue();
        assertThat(bo.has(Role.COUNCIL_CHAIR, council.id())).isTrue();
        assertThat(bo.has(Role.COUNCIL_MEMBER, council.id())).isTrue();
    }

    @Test
    void whoeverLosesTheSeatTakesPartNoMoreAndKeepsWhatElseTheyAre() {
        saves(seat(centreEditor, SeatRole.CHAIR));
        saves(seat(anna, SeatRole.CHAIR));

        assertThat(centreEditor.sitsIn(council.id())).isFalse();
        assertThat(centreEditor.has(Role.CENTRE_EDITOR, council.id())).isTrue();
        assertThat(audit.actions()).contains("organisation.seatChanged");
    }

    @Test
    void termsBeginAndEndWithTheDay() {
        saves(seat(anna, SeatRole.CHAIR, null, TERM_ENDS), seat(bo, SeatRole.CHAIR, TERM_ENDS.plusDays(1), null));
        assertThat(anna.sitsIn(council.id())).isTrue();
        assertThat(bo.sitsIn(council.id())).isFalse();

        clock.moveTo(TERM_ENDS.plusDays(1));
        seating.followTerms();

        assertThat(anna.sitsIn(council.id())).isFalse();
        assertThat(bo.has(Role.COUNCIL_CHAIR, council.id())).isTrue();
    }

    @Test
    void whoeverIsOutsideTheTermIsToldSo() {
        saves(seat(anna, SeatRole.MEMBER, null, TERM_ENDS), seat(bo, SeatRole.MEMBER, TERM_ENDS.plusDays(1), null));

        assertThatThrownBy(() -> council.mustBeInTerm(anna.id(), TERM_ENDS.plusDays(1)))
                .hasMessageContaining("udløb 31. december 2021");
        assertThatThrownBy(() -> council.mustBeInTerm(bo.id(), TERM_ENDS)).hasMessageContaining("begynder først");
        council.mustBeInTerm(anna.id(), TERM_ENDS);
    }

    @Test
    void aCouncilHasOneChairAndOneViceChairAtATime() {
        refusedAt("role-1", () -> saves(seat(anna, SeatRole.CHAIR), seat(bo, SeatRole.CHAIR)));
        refusedAt("role-1", () -> saves(seat(anna, SeatRole.VICE_CHAIR), seat(bo, SeatRole.VICE_CHAIR)));
    }

    @Test
    void nobodySitsInTwoSeatsAtATime() {
        refusedAt("user-1", () -> saves(seat(anna, SeatRole.CHAIR), seat(anna, SeatRole.MEMBER)));

        saves(seat(anna, SeatRole.MEMBER, null, TERM_ENDS), seat(anna, SeatRole.CHAIR, TERM_ENDS.plusDays(1), null));
        assertThat(anna.has(Role.COUNCIL_CHAIR, council.id())).isFalse();
    }

    @Test
    void aTermThatEndsBeforeItBeginsIsRefused() {
        refusedAt("to-0", () -> saves(seat(anna, SeatRole.MEMBER, TERM_ENDS, TERM_ENDS.minusDays(1))));
    }

    @Test
    void rolesInCouncilsAreNotGivenToUsers() {
        assertThatThrownBy(() -> anna.employ(Set.of(Assignment.of(Role.COUNCIL_CHAIR, council.id()))))
                .hasMessageContaining("rådets side");

        saves(seat(anna, SeatRole.CHAIR));
        anna.employ(Set.of(Assignment.of(Role.READER)));
        assertThat(anna.sitsIn(council.id())).isTrue();
    }

    private static void refusedAt(String field, ThrowingCallable saving) {
        assertThatThrownBy(saving)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.field()).isEqualTo(Optional.of(field)));
    }
}
