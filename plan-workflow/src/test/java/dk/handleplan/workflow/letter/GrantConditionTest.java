package dk.handleplan.workflow.letter;

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

class GrantConditionTest extends ProcessTest {

    private final UUID cycle = UUID.randomUUID();
    private final UUID condition = UUID.randomUUID();
    private final CamundaGrantConditionProcess process = new CamundaGrantConditionProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Deadlines(engine), new Signals(runtime));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("grant-condition.bpmn");
    }

    @BeforeEach
    void theLetterIsSent() {
        bean("conditionCalendar", calendar);
        bean("grantCondition", useCases);
        process.opened(cycle, condition);
    }

    @Test
    void theUnitIsAskedByTheDate() {
        assertThat(Dates.dayOf(task(condition, "task_meetCondition").getDueDate()))
                .isEqualTo(calendar.day);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("CENTRE_EDITOR").list())
                .hasSize(1);
    }

    @Test
    void whenTheDateIsNearTheUnitIsRemindedAndStillAsked() {
        fire(condition, "event_conditionDueSoon");

        assertThat(useCases.reminded).containsExactly(condition.toString());
        assertThat(waitingAt(condition)).containsExactly("task_meetCondition");
    }

    @Test
    void whatTheSecretariatAcceptsIsMet() {
        process.reported(condition);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SECRETARIAT").list())
                .hasSize(1);

        process.reviewed(condition, true);

        assertThat(reached(condition, "event_conditionMet")).hasSize(1);
        assertThat(hasEnded("grant-condition", condition)).isTrue();
    }

    @Test
    void whatItGivesBackIsAskedOfTheUnitAgain() {
        process.reported(condition);
        process.reviewed(condition, false);

        assertThat(waitingAt(condition)).containsExactly("task_meetCondition");
    }

    @Test
    void whatIsWaivedEndsWhereverItStands() {
        process.waived(condition);
        assertThat(hasEnded("grant-condition", condition)).isTrue();

        var other = UUID.randomUUID();
        process.opened(cycle, other);
        process.reported(other);
        process.waived(other);
        assertThat(hasEnded("grant-condition", other)).isTrue();
    }

    @Test
    void aDateThatIsMovedIsFollowed() {
        calendar.day = calendar.day.plusMonths(1);

        process.moved(condition);

        assertThat(Dates.dayOf(task(condition, "task_meetCondition").getDueDate()))
                .isEqualTo(calendar.day);
        assertThat(dueOn(condition, "event_conditionDueSoon")).isEqualTo(calendar.day.minusWeeks(1));
    }

    /** A condition that is due in May. */
    public static final class Calendar {

        private LocalDate day = LocalDate.of(2030, 5, 6);

        public Date dueOn(String conditionId) {
            return Dates.endOf(day);
        }

        public Date remindOn(String conditionId) {
            return Dates.morningOf(day.minusWeeks(1));
        }
    }

    /** Remembers who was reminded. */
    public static final class UseCases {

        private final List<String> reminded = new ArrayList<>();

        public void remind(String conditionId) {
            reminded.add(conditionId);
        }
    }
}
