package dk.handleplan.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.ProcessTest;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanPublicationTest extends ProcessTest {

    private final UUID cycle = UUID.randomUUID();
    private final UUID publication = UUID.randomUUID();
    private final CamundaPlanPublicationProcess process = new CamundaPlanPublicationProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Deadlines(engine), new Signals(runtime));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("plan-publication.bpmn");
    }

    @BeforeEach
    void thePlanIsApprovedForADate() {
        bean("publicationCalendar", calendar);
        bean("planPublication", useCases);
        process.approved(cycle, publication);
    }

    @Test
    void onTheDateItIsPublishedAndEnds() {
        assertThat(dueOn(publication, "event_dateComes")).isEqualTo(calendar.day);

        fire(publication, "event_dateComes");

        assertThat(reached(publication, "event_planPublished")).hasSize(1);
        assertThat(hasEnded("plan-publication", publication)).isTrue();
    }

    @Test
    void whatCannotBePublishedIsATaskOfTheSecretariat() {
        useCases.isClean = false;

        fire(publication, "event_dateComes");

        assertThat(waitingAt(publication)).containsExactly("task_reviewPublication");
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SECRETARIAT").list())
                .hasSize(1);
    }

    @Test
    void whatIsApprovedAnewWaitsForItsNewDate() {
        whatCannotBePublishedIsATaskOfTheSecretariat();
        calendar.day = calendar.day.plusWeeks(1);

        process.moved(publication);

        assertThat(dueOn(publication, "event_dateComes")).isEqualTo(calendar.day);
        assertThat(tasks.createTaskQuery().count()).isZero();
    }

    @Test
    void aDateThatIsMovedIsFollowed() {
        calendar.day = calendar.day.plusWeeks(1);

        process.moved(publication);

        assertThat(dueOn(publication, "event_dateComes")).isEqualTo(calendar.day);
    }

    @Test
    void whatIsCalledBackEndsBeforeItsDateAndWhenItIsHeldBack() {
        process.ended(publication);
        assertThat(hasEnded("plan-publication", publication)).isTrue();

        var heldBack = UUID.randomUUID();
        useCases.isClean = false;
        process.approved(cycle, heldBack);
        fire(heldBack, "event_dateComes");
        process.ended(heldBack);
        assertThat(hasEnded("plan-publication", heldBack)).isTrue();
    }

    /** A date in February. */
    public static final class Calendar {

        private LocalDate day = LocalDate.of(2030, 2, 4);

        public Date publishOn(String publicationId) {
            return Dates.morningOf(day);
        }
    }

    /** A plan that is clean until it is not. */
    public static final class UseCases {

        private boolean isClean = true;

        public boolean publishDue(String publicationId) {
            return isClean;
        }
    }
}
