package dk.handleplan.workflow.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.ProcessTest;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JointParticipationTest extends ProcessTest {

    private static final LocalDate DEADLINE = LocalDate.of(2019, 10, 1);

    private final UUID question = UUID.randomUUID();
    private final CamundaParticipationProcess process = new CamundaParticipationProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Signals(runtime), new Deadlines(engine));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("joint-participation.bpmn");
    }

    @BeforeEach
    void aUnitIsAsked() {
        bean("participationCalendar", calendar);
        bean("jointParticipation", useCases);
        start("joint-participation", question);
    }

    @Test
    void theHeadAnswersByTheDeadlineOfTheCall() {
        assertThat(Dates.dayOf(task(question, "task_confirmParticipation").getDueDate()))
                .isEqualTo(DEADLINE);
    }

    @Test
    void whenTheDateIsNearTheHeadIsRemindedAndStillAsked() {
        assertThat(dueOn(question, "event_answerDueSoon")).isEqualTo(DEADLINE.minusWeeks(1));

        fire(question, "event_answerDueSoon");

        assertThat(useCases.reminded).containsExactly(question.toString());
        assertThat(waitingAt(question)).containsExactly("task_confirmParticipation");
    }

    @Test
    void aMovedDateIsFollowed() {
        calendar.deadline = DEADLINE.plusDays(3);

        process.rescheduled(question);

        assertThat(Dates.dayOf(task(question, "task_confirmParticipation").getDueDate()))
                .isEqualTo(DEADLINE.plusDays(3));
        assertThat(dueOn(question, "event_answerDueSoon"))
                .isEqualTo(DEADLINE.plusDays(3).minusWeeks(1));
    }

    @Test
    void theUnitTakesPart() {
        process.answered(question, true);

        assertThat(reached(question, "event_confirmed")).hasSize(1);
    }

    @Test
    void theUnitDoesNotTakePart() {
        process.answered(question, false);

        assertThat(reached(question, "event_declined")).hasSize(1);
    }

    @Test
    void theQuestionLapses() {
        process.lapsed(question);

        assertThat(reached(question, "event_lapsed")).hasSize(1);
        assertThat(hasEnded("joint-participation", question)).isTrue();
    }

    /** A call that ends in October. */
    public static final class Calendar {

        private LocalDate deadline = DEADLINE;

        public Date answerBy(String participationId) {
            return Dates.endOf(deadline);
        }

        public Date reminder(String participationId) {
            return Dates.startOf(deadline.minusWeeks(1));
        }
    }

    /** Remembers who was reminded. */
    public static final class UseCases {

        private final List<String> reminded = new ArrayList<>();

        public void remind(String participationId) {
            reminded.add(participationId);
        }
    }
}
