package dk.handleplan.workflow.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Dates;
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

class JointParticipationTest extends ProcessTest {

    private static final LocalDate DEADLINE = LocalDate.of(2019, 10, 1);

    private final UUID question = UUID.randomUUID();
    private final CamundaParticipationProcess process =
            new CamundaParticipationProcess(new Parts(runtime, repository), new Tasks(tasks), new Signals(runtime));

    @Override
    protected List<String> models() {
        return List.of("joint-participation.bpmn");
    }

    @BeforeEach
    void aUnitIsAsked() {
        bean("participationCalendar", new Calendar());
        start("joint-participation", question);
    }

    @Test
    void theHeadAnswersByTheDeadlineOfTheCall() {
        assertThat(Dates.dayOf(task(question, "task_confirmParticipation").getDueDate()))
                .isEqualTo(DEADLINE);
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

        public Date answerBy(String participationId) {
            return Dates.endOf(DEADLINE);
        }
    }
}
