package dk.handleplan.workflow.presentation;

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

class PresentationTest extends ProcessTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 4, 27);

    private final UUID presentation = UUID.randomUUID();
    private final CamundaPresentationProcess process = new CamundaPresentationProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Signals(runtime), new Deadlines(engine));
    private final Calendar calendar = new Calendar();

    @Override
    protected List<String> models() {
        return List.of("status-presentation.bpmn");
    }

    @BeforeEach
    void itIsBeforeItsBody() {
        bean("presentationCalendar", calendar);
        process.presented(UUID.randomUUID(), presentation);
    }

    @Test
    void theClerkIsAskedByTheDayOfTheMeetingAndRecordsIt() {
        assertThat(due()).isEqualTo(MEETING);

        process.recorded(presentation, false);

        assertThat(reached(presentation, "event_statusTreated")).hasSize(1);
        assertThat(hasEnded("status-presentation", presentation)).isTrue();
    }

    private LocalDate due() {
        return Dates.dayOf(task(presentation, "task_recordStatus").getDueDate());
    }

    @Test
    void aDeferredOneWaitsForItsNewMeetingAndIsThenAskedAboutAgain() {
        calendar.meeting = MEETING.plusWeeks(2);
        process.recorded(presentation, true);
        assertThat(waitingAt(presentation)).containsExactly("event_newMeeting");
        assertThat(dueOn(presentation, "event_newMeeting")).isEqualTo(calendar.meeting);

        fire(presentation, "event_newMeeting");

        assertThat(due()).isEqualTo(calendar.meeting);
    }

    @Test
    void aMovedMeetingMovesTheDateByWhichTheClerkIsAsked() {
        calendar.meeting = MEETING.plusWeeks(1);

        process.convened(presentation);

        assertThat(due()).isEqualTo(calendar.meeting);
    }

    @Test
    void aWithdrawnOneIsAskedAboutNoMore() {
        process.withdrawn(presentation);

        assertThat(reached(presentation, "event_notTreated")).hasSize(1);
        assertThat(hasEnded("status-presentation", presentation)).isTrue();
    }

    @Test
    void aDeferredOneCanBeWithdrawnAsWell() {
        process.recorded(presentation, true);

        process.withdrawn(presentation);

        assertThat(hasEnded("status-presentation", presentation)).isTrue();
    }

    @Test
    void itIsDeferredAgainAndAgain() {
        for (var time = 1; time <= 3; time++) {
            calendar.meeting = MEETING.plusMonths(time);
            process.recorded(presentation, true);
            fire(presentation, "event_newMeeting");
            assertThat(due()).isEqualTo(calendar.meeting);
        }
    }

    /** The dates of the meetings. */
    public static class Calendar {

        private LocalDate meeting = MEETING;

        public Date meeting(String id) {
            return Dates.endOf(meeting);
        }

        public Date newMeeting(String id) {
            return Dates.startOf(meeting);
        }
    }
}
