package dk.handleplan.workflow.result;

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

class AwaitedResultTest extends ProcessTest {

    private final UUID cycle = UUID.randomUUID();
    private final UUID result = UUID.randomUUID();
    private final CamundaAwaitedResultProcess process = new CamundaAwaitedResultProcess(
            new Parts(runtime, repository), new Tasks(tasks), new Deadlines(engine), new Signals(runtime));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("awaited-result.bpmn");
    }

    @BeforeEach
    void theFinalStatusLeavesItOpen() {
        bean("resultCalendar", calendar);
        bean("awaitedResult", useCases);
        process.opened(cycle, result);
    }

    @Test
    void theUnitIsAskedByTheDate() {
        assertThat(Dates.dayOf(task(result, "task_deliverResult").getDueDate())).isEqualTo(calendar.day);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("CENTRE_EDITOR").list())
                .hasSize(1);
    }

    @Test
    void whenTheDateIsNearTheUnitIsRemindedAndStillAsked() {
        fire(result, "event_resultDueSoon");

        assertThat(useCases.reminded).containsExactly(result.toString());
        assertThat(waitingAt(result)).containsExactly("task_deliverResult");
    }

    @Test
    void whatTheSecretariatAcceptsIsSettled() {
        process.delivered(result);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SECRETARIAT").list())
                .hasSize(1);

        process.reviewed(result, true);

        assertThat(reached(result, "event_resultAccepted")).hasSize(1);
        assertThat(hasEnded("awaited-result", result)).isTrue();
    }

    @Test
    void whatItGivesBackIsAskedOfTheUnitAgain() {
        process.delivered(result);
        process.reviewed(result, false);

        assertThat(waitingAt(result)).containsExactly("task_deliverResult");
    }

    @Test
    void whatIsWaivedEndsWhereverItStands() {
        process.waived(result);
        assertThat(hasEnded("awaited-result", result)).isTrue();

        var other = UUID.randomUUID();
        process.opened(cycle, other);
        process.delivered(other);
        process.waived(other);
        assertThat(hasEnded("awaited-result", other)).isTrue();
    }

    @Test
    void aDateThatIsMovedIsFollowed() {
        calendar.day = calendar.day.plusMonths(1);

        process.moved(result);

        assertThat(Dates.dayOf(task(result, "task_deliverResult").getDueDate())).isEqualTo(calendar.day);
        assertThat(dueOn(result, "event_resultDueSoon")).isEqualTo(calendar.day.minusWeeks(1));
    }

    /** A result that is due in May. */
    public static final class Calendar {

        private LocalDate day = LocalDate.of(2030, 5, 6);

        public Date dueOn(String resultId) {
            return Dates.endOf(day);
        }

        public Date remindOn(String resultId) {
            return Dates.morningOf(day.minusWeeks(1));
        }
    }

    /** Remembers who was reminded. */
    public static final class UseCases {

        private final List<String> reminded = new ArrayList<>();

        public void remind(String resultId) {
            reminded.add(resultId);
        }
    }
}
