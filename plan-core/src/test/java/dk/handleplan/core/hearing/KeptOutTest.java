package dk.handleplan.core.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.organisation.User;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a disqualified member is told of a response that is sent. */
class KeptOutTest extends ADraftInHearing {

    @BeforeEach
    void theMemberIsDisqualifiedAndTheResponseSent() {
        desk.consulting.disqualify(member, consultation(), member.id(), cafe.id(), "Egen forening");
        remarks(cafe.id(), "Giv mindre", 10_000L);
        remarks(network.id(), "Giv mere", null);
        remarks(null, "Rådet takker", null);
        desk.responding.send(chair, consultation());
    }

    private List<String> toldTo(User who) {
        return desk.answering.ofCouncil(who, opened()).stream()
                .map(RemarkRow::text)
                .toList();
    }

    @Test
    void theDisqualifiedReadsTheRestOfTheResponseOnly() {
        assertThat(toldTo(member)).containsExactlyInAnyOrder("Giv mere", "Rådet takker");
        assertThat(toldTo(colleague)).containsExactlyInAnyOrder("Giv mindre", "Giv mere", "Rådet takker");
    }

    @Test
    void theInitiativesOwnPageDoesNotTellItEither() {
        assertThat(desk.answering.onInitiative(member, cafe.id())).isEmpty();
        assertThat(desk.answering.onInitiative(colleague, cafe.id())).hasSize(1);
    }

    @Test
    void onceReleasedItIsPublicToTheDisqualifiedToo() {
        answerAll();
        desk.answering.release(secretariat, cycle.id());

        assertThat(toldTo(member)).contains("Giv mindre");
        assertThat(desk.answering.onInitiative(member, cafe.id())).hasSize(1);
    }
}
