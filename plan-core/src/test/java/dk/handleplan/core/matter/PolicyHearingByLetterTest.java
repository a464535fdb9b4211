package dk.handleplan.core.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.matter.PolicyHearings.PolicyStatement;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A council that nobody who signs in leads responds by letter. */
class PolicyHearingByLetterTest {

    private final PolicyDesk desk = new PolicyDesk();
    private UUID id;

    @BeforeEach
    void theCouncilIsAsked() {
        desk.users.add(desk.member);
        id = desk.asked();
    }

    @Test
    void theSecretariatWritesDownWhatCameByLetterAndTheTrailSaysForWhom() {
        assertThat(desk.hearings.mayRespond(desk.secretariat, desk.hearing(id))).isTrue();

        desk.hearings.respond(desk.secretariat, id, 0, "Flere små boliger.");

        assertThat(desk.hearing(id).state()).isEqualTo(PolicyHearingState.RESPONDED);
        assertThat(desk.hearing(id).isOnBehalf()).isTrue();
        assertThat(desk.hearings.published(2020)).singleElement().returns(true, PolicyStatement::onBehalf);
        assertThat(desk.lastEntry(id).onBehalfOf()).contains("Integrationsrådet");
        assertThat(desk.told).containsExactly("asked", "responded");
    }

    @Test
    void thatThereAreNoRemarksComesByLetterAsWell() {
        desk.hearings.respondWithoutRemarks(People.administrator(), id, 0);

        assertThat(desk.hearing(id).state()).isEqualTo(PolicyHearingState.NO_REMARKS);
        assertThat(desk.hearing(id).isOnBehalf()).isTrue();
    }

    @Test
    void whatIsWrittenDownIsFinalLikeAnyResponse() {
        desk.hearings.respond(desk.secretariat, id, 0, "Flere små boliger.");

        assertThatThrownBy(() -> desk.hearings.respond(desk.secretariat, id, 0, "Flere store boliger."))
                .isInstanceOf(RuleBroken.class);
        assertThat(desk.hearings.mayRespond(desk.secretariat, desk.hearing(id))).isFalse();
    }

    @Test
    void whereAChairSignsInTheSecretariatWritesNothing() {
        desk.users.add(desk.chair);

        assertThat(desk.hearings.mayRespond(desk.secretariat, desk.hearing(id))).isFalse();
        assertThatThrownBy(() -> desk.hearings.respond(desk.secretariat, id, 0, "Nej"))
                .isInstanceOf(NotAllowed.class);

        desk.hearings.respond(desk.chair, id, 0, "Flere små boliger.");
        assertThat(desk.hearing(id).isOnBehalf()).isFalse();
        assertThat(desk.lastEntry(id).onBehalfOf()).isEmpty();
    }

    @Test
    void nobodyElseWritesForTheCouncil() {
        List.of(desk.member, People.clerk(), People.reader())
                .forEach(who -> assertThatThrownBy(() -> desk.hearings.respond(who, id, 0, "Nej"))
                        .isInstanceOf(NotAllowed.class));
    }
}
