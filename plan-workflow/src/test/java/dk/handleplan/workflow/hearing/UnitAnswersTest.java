package dk.handleplan.workflow.hearing;

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

class UnitAnswersTest extends ProcessTest {

    private static final LocalDate ANSWER_BY = LocalDate.of(2019, 11, 21);

    private final UUID request = UUID.randomUUID();
    private final CamundaUnitAnswersProcess process = new CamundaUnitAnswersProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Signals(runtime), new Deadlines(engine));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("unit-answers.bpmn");
    }

    @BeforeEach
    void aUnitIsAsked() {
        bean("unitAnswersCalendar", calendar);
        bean("unitAnswers", useCases);
        start("unit-answers", request);
    }

    @Test
    void theUnitAnswersByItsDate() {
        assertThat(Dates.dayOf(task(request, "task_answerForUnit").getDueDate()))
                .isEqualTo(ANSWER_BY);
    }

    @Test
    void whenTheDateIsNearTheUnitIsRemindedAndStillAsked() {
        assertThat(dueOn(request, "event_answersDueSoon")).isEqualTo(ANSWER_BY.minusDays(2));

        fire(request, "event_answersDueSoon");

        assertThat(useCases.reminded).containsExactly(request.toString());
        assertThat(waitingAt(request)).containsExactly("task_answerForUnit");
    }

    @Test
    void whenTheDateHasPassedOthersAreToldAndTheUnitIsStillAsked() {
        assertThat(dueOn(request, "event_answersOverdue")).isEqualTo(ANSWER_BY.plusDays(1));

        fire(request, "event_answersOverdue");

        assertThat(useCases.escalated).containsExactly(request.toString());
        assertThat(waitingAt(request)).containsExactly("task_answerForUnit");
    }

    @Test
    void anEarlierDateIsFollowed() {
        calendar.answerBy = ANSWER_BY.minusDays(3);

        process.rescheduled(request);

        assertThat(Dates.dayOf(task(request, "task_answerForUnit").getDueDate()))
                .isEqualTo(ANSWER_BY.minusDays(3));
        assertThat(dueOn(request, "event_answersDueSoon")).isEqualTo(ANSWER_BY.minusDays(5));
    }

    @Test
    void theSecretariatApprovesWhatIsHandedOver() {
        process.handedOver(request);
        assertThat(waitingAt(request)).containsExactly("task_approveAnswers");

        process.approved(request);

        assertThat(reached(request, "event_answersApproved")).hasSize(1);
        assertThat(hasEnded("unit-answers", request)).isTrue();
    }

    @Test
    void whatIsReturnedIsHandedOverAgain() {
        process.handedOver(request);

        process.returned(request);
        assertThat(waitingAt(request)).containsExactly("task_answerForUnit");

        process.handedOver(request);
        process.approved(request);
        assertThat(hasEnded("unit-answers", request)).isTrue();
    }

    @Test
    void aUnitThatOwesNothingAnyMoreIsLeftAlone() {
        process.lapsed(request);

        assertThat(reached(request, "event_answersLapsed")).hasSize(1);
        assertThat(hasEnded("unit-answers", request)).isTrue();
    }

    /** A unit's dates. */
    public static final class Calendar {

        private LocalDate answerBy = ANSWER_BY;

        public Date answerBy(String requestId) {
            return Dates.endOf(answerBy);
        }

        public Date reminder(String requestId) {
            return Dates.startOf(answerBy.minusDays(2));
        }

        public Date overdue(String requestId) {
            return Dates.startOf(answerBy.plusDays(1));
        }

        public Date approveBy(String requestId) {
            return Dates.endOf(answerBy.plusDays(5));
        }
    }

    /** Remembers who was reminded, and of whom others were told. */
    public static final class UseCases {

        private final List<String> reminded = new ArrayList<>();
        private final List<String> escalated = new ArrayList<>();

        public void remind(String requestId) {
            reminded.add(requestId);
        }

        public void escalate(String requestId) {
            escalated.add(requestId);
        }
    }
}
