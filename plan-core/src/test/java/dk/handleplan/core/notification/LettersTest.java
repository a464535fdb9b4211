package dk.handleplan.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one person is told of at once. */
class LettersTest {

    private static final String TASK = "task_respondToPolicy";

    private final UUID council = UUID.randomUUID();
    private final User chair = People.reachable(People.chairOf(council), "formand@kommune.dk", "da");
    private final User member = People.reachable(People.memberOf(council), "medlem@kommune.dk", "da");
    private final Case housing = policy("Boligpolitik");
    private final Letters letters = new Letters();

    private Case policy(String title) {
        return new Case(UUID.randomUUID(), UUID.randomUUID(), 2020, council, null, title);
    }

    private void isTold(User person, Occasion occasion, Case about) {
        letters.put(
                person,
                new Told(Notice.ofStep(occasion, about, null, Instant.EPOCH).to("all", TASK), "all", TASK, null, null));
    }

    private void isAsked(User person, Case about) {
        var item = new WorkItem(
                about.id() + TASK, TASK, "COUNCIL_CHAIR:" + council, about, LocalDate.of(2020, 4, 29), Instant.EPOCH);
        letters.put(person, new Told(Notice.ofTask(item), item.audience(), TASK, item.taskId(), null));
    }

    @Test
    void whoeverIsAskedToRespondIsNotToldAsWellThatTheCouncilIsHeard() {
        isTold(chair, Occasion.POLICY_ASKED, housing);
        isTold(member, Occasion.POLICY_ASKED, housing);
        isAsked(chair, housing);

        assertThat(letters.all())
                .hasSize(2)
                .anySatisfy(letter -> {
                    assertThat(letter.to()).isEqualTo(chair);
                    assertThat(letter.told().get(0).asked()).isTrue();
                })
                .anySatisfy(letter -> assertThat(letter.to()).isEqualTo(member));
    }

    @Test
    void whoeverIsToldOfAnotherHearingStillIs() {
        isTold(chair, Occasion.POLICY_ASKED, policy("Trafikplan"));
        isAsked(chair, housing);

        assertThat(letters.all()).hasSize(2);
    }

    @Test
    void whoeverGetsANewDateIsToldOnce() {
        isTold(chair, Occasion.POLICY_EXTENDED, housing);
        isAsked(chair, housing);

        assertThat(letters.all())
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.told().get(0).notice().reason()).isEqualTo("matter.policyExtended"));
    }
}
