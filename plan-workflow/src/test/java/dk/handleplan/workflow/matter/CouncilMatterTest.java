package dk.handleplan.workflow.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.ProcessTest;
import dk.handleplan.workflow.shared.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CouncilMatterTest extends ProcessTest {

    private static final LocalDate ANSWER_BY = LocalDate.of(2020, 8, 3);

    private final UUID cycle = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private final CamundaMatterProcess process =
            new CamundaMatterProcess(new Parts(runtime, repository), new Tasks(tasks));
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("council-matter.bpmn");
    }

    @BeforeEach
    void theChairRaisesAMatterWhileNoPhaseRuns() {
        bean("matterCalendar", new Calendar());
        bean("councilMatter", useCases);
        process.raised(cycle, matter);
    }

    @Test
    void theSecretariatAnswersByTheDate() {
        assertThat(Dates.dayOf(task(matter, "task_answerMatter").getDueDate())).isEqualTo(ANSWER_BY);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SECRETARIAT").list())
                .hasSize(1);
    }

    @Test
    void itBelongsToTheYear() {
        assertThat(runtime.createProcessInstanceQuery()
                        .caseInstanceId(cycle.toString())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whenTheDateIsNearTheSecretariatIsRemindedAndStillAsked() {
        assertThat(dueOn(matter, "event_answerDueSoon")).isEqualTo(ANSWER_BY.minusWeeks(1));

        fire(matter, "event_answerDueSoon");

        assertThat(useCases.reminded).containsExactly(matter.toString());
        assertThat(waitingAt(matter)).containsExactly("task_answerMatter");
    }

    @Test
    void whenItIsAnsweredItEnds() {
        process.answered(matter);

        assertThat(reached(matter, "event_matterAnswered")).hasSize(1);
        assertThat(hasEnded("council-matter", matter)).isTrue();
    }

    /** An answer that is due in August. */
    public static final class Calendar {

        public Date answerBy(String matterId) {
            return Dates.endOf(ANSWER_BY);
        }

        public Date remindOn(String matterId) {
            return Dates.morningOf(ANSWER_BY.minusWeeks(1));
        }
    }

    /** Remembers who was reminded. */
    public static final class UseCases {

        private final List<String> reminded = new ArrayList<>();

        public void remind(String matterId) {
            reminded.add(matterId);
        }
    }
}
