package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.Seat;
import dk.handleplan.core.organisation.SeatRole;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever holds a seat takes part in the hearing as long as the term runs. */
class SeatsInTheHearingTest extends AHearing {

    private static Seat seat(User user, SeatRole role, LocalDate from, LocalDate to) {
        return new Seat(user.id(), "Foreninger", role, from, to);
    }

    @Test
    void whoseTermHasEndedIsToldSoAndReadsNothing() {
        People.seat(council, seat(member, SeatRole.MEMBER, null, TODAY.minusDays(1)));
        send();

        assertThatThrownBy(() -> desk.commenting.reading(member, of(council).id()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("Din plads i Integrationsrådet udløb 14. oktober 2019");
    }

    @Test
    void whoseTermHasNotBegunWaits() {
        People.seat(council, seat(chair, SeatRole.CHAIR, TODAY.plusDays(1), null));
        send();

        assertThatThrownBy(
                        () -> desk.responding.sendNoRemarks(chair, of(council).id()))
                .isInstanceOf(NotAllowed.class)
                .hasMessageContaining("begynder først");
    }

    @Test
    void whoeverIsInTermTakesPart() {
        People.seat(council, seat(chair, SeatRole.CHAIR, TODAY, TODAY));
        send();

        desk.responding.sendNoRemarks(chair, of(council).id());
        assertThat(of(council).state()).isEqualTo(ConsultationState.NO_REMARKS);
    }

    @Test
    void theViceChairWritesWhereTheChairIsDisqualified() {
        People.seat(council, seat(chair, SeatRole.CHAIR, null, null), seat(viceChair, SeatRole.VICE_CHAIR, null, null));
        var cafe = inDraft(1, "Kursuscaféen");
        send();
        desk.consulting.disqualify(chair, of(council).id(), chair.id(), cafe.id(), "Leder caféen");

        assertThatThrownBy(() -> words(chair, cafe.id())).isInstanceOf(NotAllowed.class);
        words(viceChair, cafe.id());

        assertThat(desk.remarks.of(of(council).id(), cafe.id())).isPresent();
    }

    private void words(User who, UUID initiative) {
        desk.responding.word(
                who,
                of(council).id(),
                initiative,
                ResponseService.UNWRITTEN,
                new Remark.Words("Hvor mange hold?", List.of()));
    }
}
