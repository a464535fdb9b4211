package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.organisation.Council;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForInformationTest extends TwoCouncilsAreHeard {

    private final User reader = People.memberOf(elders.id());

    @BeforeEach
    void aMemberOfTheEldersReads() {
        users.add(reader);
    }

    private void informOnly(Council one) {
        desk.consultees.informOnly(secretariat, found(one).id(), found(one).version(), true);
    }

    @Test
    void whoIsInformedReadsTheDraftAndIsNeitherAskedNorWaitedFor() {
        informOnly(elders);
        desk.hearings.send(secretariat, cycle.id());

        assertThat(found(elders).state()).isEqualTo(ConsultationState.INFORMED);
        assertThat(desk.commenting.reading(reader, found(elders).id()).writable())
                .isFalse();
        assertThatThrownBy(() -> desk.commenting.say(
                        reader,
                        found(elders).id(),
                        null,
                        new CommentService.Seen(CommentService.UNWRITTEN, 1),
                        ADraftInHearing.words("Tak", null)))
                .isInstanceOf(RuleBroken.class);
        assertThat(audit.actions(found(elders).id())).contains("hearing.informed");

        desk.responding.sendNoRemarks(chair, found(council).id());
        assertThat(desk.process.told()).contains("allIn");
    }

    @Test
    void itCanBeAskedAfterAllUntilTheDraftIsSent() {
        informOnly(elders);
        desk.consultees.informOnly(
                secretariat, found(elders).id(), found(elders).version(), false);
        desk.hearings.send(secretariat, cycle.id());

        assertThat(found(elders).isOpen()).isTrue();
        assertThatThrownBy(() -> informOnly(elders)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void somebodyIsAsked() {
        informOnly(elders);
        informOnly(council);

        assertThatThrownBy(() -> desk.hearings.send(secretariat, cycle.id())).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theAdministrationDecidesIt() {
        assertThatThrownBy(() -> desk.consultees.informOnly(chair, found(elders).id(), 0, true))
                .isInstanceOf(NotAllowed.class);
    }
}
