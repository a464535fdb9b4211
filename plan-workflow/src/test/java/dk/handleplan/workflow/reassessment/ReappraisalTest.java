package dk.handleplan.workflow.reassessment;

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
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReappraisalTest extends ProcessTest {

    private final UUID cycle = UUID.randomUUID();
    private final UUID reappraisal = UUID.randomUUID();
    private final CamundaReappraisalProcess process = new CamundaReappraisalProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Deadlines(engine), new Signals(runtime));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("reappraisal.bpmn");
    }

    @BeforeEach
    void theUnitIsAsked() {
        bean("reappraisalCalendar", calendar);
        bean("reappraisal", useCases);
        process.asked(cycle, reappraisal);
    }

    @Test
    void theUnitAssessesItAndTheSecretariatDecides() {
        assertThat(tasks.createTaskQuery().taskCandidateGroup("CENTRE_EDITOR").list())
                .hasSize(1);
        process.assessed(reappraisal);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SECRETARIAT").list())
                .hasSize(1);

        process.reviewed(reappraisal, true);

        assertThat(reached(reappraisal, "event_reappraisalDecided")).hasSize(1);
        assertThat(hasEnded("reappraisal", reappraisal)).isTrue();
    }

    @Test
    void theUnitIsAskedByADay() {
        assertThat(Dates.dayOf(task(reappraisal, "task_assessInitiative").getDueDate()))
                .isEqualTo(calendar.day);
    }

    @Test
    void whenTheDayIsNearTheUnitIsRemindedAndStillAsked() {
        fire(reappraisal, "event_reappraisalDueSoon");

        assertThat(useCases.told).containsExactly("reminded " + reappraisal);
        assertThat(waitingAt(reappraisal)).containsExactly("task_assessInitiative");
    }

    @Test
    void whenTheDayHasPassedOthersAreToldAndTheUnitIsStillAsked() {
        fire(reappraisal, "event_reappraisalDueSoon");
        fire(reappraisal, "event_reappraisalOverdue");

        assertThat(useCases.told).containsExactly("reminded " + reappraisal, "escalated " + reappraisal);
        assertThat(waitingAt(reappraisal)).containsExactly("task_assessInitiative");
        process.assessed(reappraisal);
        process.reviewed(reappraisal, true);
        assertThat(hasEnded("reappraisal", reappraisal)).isTrue();
    }

    @Test
    void whoeverHasAnsweredIsNeitherRemindedNorLate() {
        process.assessed(reappraisal);

        assertThat(management.createJobQuery().timers().list()).isEmpty();
    }

    @Test
    void aDayThatIsMovedIsFollowedAndRemindedOfAnew() {
        fire(reappraisal, "event_reappraisalDueSoon");
        calendar.day = calendar.day.plusMonths(1);
        process.moved(reappraisal);

        assertThat(Dates.dayOf(task(reappraisal, "task_assessInitiative").getDueDate()))
                .isEqualTo(calendar.day);
        assertThat(dueOn(reappraisal, "event_reappraisalDueSoon")).isEqualTo(calendar.day.minusWeeks(1));
        assertThat(dueOn(reappraisal, "event_reappraisalOverdue")).isEqualTo(calendar.day);
    }

    @Test
    void whatIsGivenBackIsAssessedAgainByANewDay() {
        fire(reappraisal, "event_reappraisalOverdue");
        process.assessed(reappraisal);
        calendar.day = calendar.day.plusMonths(1);
        process.reviewed(reappraisal, false);

        assertThat(waitingAt(reappraisal)).containsExactly("task_assessInitiative");
        assertThat(Dates.dayOf(task(reappraisal, "task_assessInitiative").getDueDate()))
                .isEqualTo(calendar.day);
        assertThat(dueOn(reappraisal, "event_reappraisalOverdue")).isEqualTo(calendar.day);
    }

    @Test
    void aFlagThatIsTakenAwayEndsItWhereverItStands() {
        process.withdrawn(reappraisal);
        assertThat(hasEnded("reappraisal", reappraisal)).isTrue();

        var other = UUID.randomUUID();
        process.asked(cycle, other);
        process.assessed(other);
        process.withdrawn(other);
        assertThat(hasEnded("reappraisal", other)).isTrue();
        assertThat(management.createJobQuery().timers().list()).isEmpty();
    }

    @Test
    void whatWasAskedBeforeThereWereDaysGoesOnAsItBegan() {
        var before = repository
                .createDeployment()
                .addModelInstance("reappraisal.bpmn", withoutDays())
                .deploy();
        var asked = UUID.randomUUID();
        process.asked(cycle, asked);

        process.moved(asked);
        assertThat(task(asked, "task_assessInitiative").getDueDate()).isNull();
        process.assessed(asked);
        process.reviewed(asked, false);
        process.assessed(asked);
        process.reviewed(asked, true);

        assertThat(hasEnded("reappraisal", asked)).isTrue();
        repository.deleteDeployment(before.getId(), true);
    }

    /** The model as it was. */
    private static BpmnModelInstance withoutDays() {
        return Bpmn.createExecutableProcess("reappraisal")
                .startEvent()
                .userTask("task_assessInitiative")
                .userTask("task_decideReappraisal")
                .exclusiveGateway()
                .condition("ja", "${decided}")
                .endEvent()
                .moveToLastGateway()
                .condition("nej", "${not decided}")
                .connectTo("task_assessInitiative")
                .done();
    }

    /** An answer that is due in May. */
    public static final class Calendar {

        private LocalDate day = LocalDate.of(2030, 5, 6);

        public Date dueOn(String reappraisalId) {
            return Dates.endOf(day);
        }

        public Date remindOn(String reappraisalId) {
            return Dates.morningOf(day.minusWeeks(1));
        }
    }

    /** Remembers who was told what. */
    public static final class UseCases {

        private final List<String> told = new ArrayList<>();

        public void remind(String reappraisalId) {
            told.add("reminded " + reappraisalId);
        }

        public void escalate(String reappraisalId) {
            told.add("escalated " + reappraisalId);
        }
    }
}
