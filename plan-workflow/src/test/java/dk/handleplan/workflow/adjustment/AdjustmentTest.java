package dk.handleplan.workflow.adjustment;

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

class AdjustmentTest extends ProcessTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 4, 27);

    private final UUID adjustment = UUID.randomUUID();
    private final CamundaAdjustmentProcess process = new CamundaAdjustmentProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Signals(runtime), new Deadlines(engine));
    private final Calendar calendar = new Calendar();

    @Override
    protected List<String> models() {
        return List.of("adjustment.bpmn");
    }

    @BeforeEach
    void itIsBeforeItsBody() {
        bean("adjustmentCalendar", calendar);
        process.sent(UUID.randomUUID(), adjustment);
    }

    @Test
    void theClerkIsAskedByTheDayOfTheMeetingAndRecordsIt() {
        assertThat(due()).isEqualTo(MEETING);

        process.recorded(adjustment, false);

        assertThat(reached(adjustment, "event_adjustmentSettled")).hasSize(1);
        assertThat(hasEnded("adjustment", adjustment)).isTrue();
    }

    private LocalDate due() {
        return Dates.dayOf(task(adjustment, "task_recordAdjustment").getDueDate());
    }

    @Test
    void aDeferredOneWaitsForItsNewMeetingAndIsThenAskedAboutAgain() {
        calendar.meeting = MEETING.plusWeeks(2);
        process.recorded(adjustment, true);
        assertThat(waitingAt(adjustment)).containsExactly("event_newMeeting");
        assertThat(dueOn(adjustment, "event_newMeeting")).isEqualTo(calendar.meeting);

        fire(adjustment, "event_newMeeting");

        assertThat(due()).isEqualTo(calendar.meeting);
    }

    @Test
    void aMovedMeetingMovesTheDateByWhichTheClerkIsAsked() {
        calendar.meeting = MEETING.plusWeeks(1);

        process.convened(adjustment);

        assertThat(due()).isEqualTo(calendar.meeting);
    }

    @Test
    void aWithdrawnOneIsAskedAboutNoMore() {
        process.withdrawn(adjustment);

        assertThat(reached(adjustment, "event_nothingChanged")).hasSize(1);
        assertThat(hasEnded("adjustment", adjustment)).isTrue();
    }

    @Test
    void aDeferredOneCanBeWithdrawnAsWell() {
        process.recorded(adjustment, true);

        process.withdrawn(adjustment);

        assertThat(hasEnded("adjustment", adjustment)).isTrue();
    }

    @Test
    void whatWasSentBackGoesBeforeItsBodyAgain() {
        process.recorded(adjustment, false);

        process.sent(UUID.randomUUID(), adjustment);

        assertThat(waitingAt(adjustment)).containsExactly("task_recordAdjustment");
    }

    /** The dates of the adjustment. */
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
