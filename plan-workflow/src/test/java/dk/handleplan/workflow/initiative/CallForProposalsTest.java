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
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CallForProposalsTest extends ProcessTest {

    private final UUID cycle = UUID.randomUUID();
    private final List<UUID> submissions = List.of(UUID.randomUUID(), UUID.randomUUID());
    private final CamundaCallForProposalsProcess process =
            new CamundaCallForProposalsProcess(new Tasks(tasks), new Signals(runtime));
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("call-for-proposals.bpmn");
    }

    @Override
    protected List<String> stubs() {
        return List.of("unit-submission");
    }

    @BeforeEach
    void theCallBegins() {
        bean("callForProposals", useCases);
        bean("submissionCalendar", new AutumnCalendar());
        bean("calendar", new AutumnCalendar());
        start("call-for-proposals", cycle);
    }

    @Test
    void everyUnitHasAProcessOfItsOwn() {
        assertThat(submissions).allSatisfy(id -> assertThat(waitingAt(id)).containsExactly("task_stub"));
        assertThat(waitingAt(cycle)).containsExactly("gateway_awaitContributions");
    }

    @Test
    void whenAllHaveAnsweredTheSecretariatEndsTheRound() {
        process.allIn(cycle);

        assertThat(waitingAt(cycle)).containsExactly("task_concludeCall");
        assertThat(useCases.closed).isFalse();
        process.concluded(cycle);
        assertThat(reached(cycle, "event_grossListMade")).hasSize(1);
    }

    @Test
    void theDateClosesForThoseWhoHaveNotAnswered() {
        assertThat(dueOn(cycle, "event_callCloses")).isEqualTo(LocalDate.of(2019, 10, 8));

        fire(cycle, "event_callCloses");

        assertThat(useCases.closed).isTrue();
        assertThat(waitingAt(cycle)).containsExactly("task_concludeCall");
        assertThat(Dates.dayOf(task(cycle, "task_concludeCall").getDueDate())).isEqualTo(LocalDate.of(2019, 10, 15));
    }

    @Test
    void anAnswerAfterTheCallHasClosedChangesNothing() {
        fire(cycle, "event_callCloses");

        process.allIn(cycle);

        assertThat(waitingAt(cycle)).containsExactly("task_concludeCall");
    }

    @Test
    void aUnitWhoseProcessHasEndedIsAskedAnewByTheModelsOfTheYear() {
        var late = submissions.get(0);
        finish("unit-submission", late);
        assertThat(hasEnded("unit-submission", late)).isTrue();

        new Parts(runtime, repository).start("call-for-proposals", cycle, "unit-submission", late);

        assertThat(waitingAt(late)).containsExactly("task_stub");
    }

    /** What the model calls. */
    public final class UseCases {

        private boolean closed;

        public void openSubmissions(DelegateExecution call) {
            new Parts(runtime, repository).start(call, "unit-submission", submissions);
        }

        public void closeLate(String cycleId) {
            closed = true;
        }
    }

    /** A call that closes in October. */
    public static final class AutumnCalendar {

        public Date endOf(String cycleId, String milestone) {
            return Dates.endOf(LocalDate.of(2019, 10, 8));
        }

        public Date concludeBy(String cycleId) {
            return Dates.endOf(LocalDate.of(2019, 10, 15));
        }
    }
}
