package dk.handleplan.workflow.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
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
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusRoundTest extends ProcessTest {

    private static final LocalDate CLOSES = LocalDate.of(2020, 9, 7);

    private final UUID round = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Signals signals = new Signals(runtime);
    private final CamundaStatusRoundProcess process = new CamundaStatusRoundProcess(
            runtime, new Parts(runtime, repository), signals, new Tasks(tasks), new Deadlines(engine));
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("status-round.bpmn", "status-report.bpmn");
    }

    @BeforeEach
    void namesOfTheModels() {
        bean("statusCalendar", new AutumnCalendar());
        bean("statusRound", useCases);
    }

    @Test
    void everyInitiativeIsAskedByAProcessOfItsOwn() {
        openFor(first, second);

        assertThat(waitingAt(first)).contains("task_reportStatus");
        assertThat(waitingAt(second)).contains("task_reportStatus");
        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
    }

    @Test
    void whatIsTooMuchToAskForAtOnceIsAskedForInTheBackground() {
        useCases.later = List.of(List.of(second), List.of());
        openFor(first);
        assertThat(waitingAt(round)).containsExactly("task_askMore");
        assertThat(process.isOpening(round)).isTrue();
        assertThat(waitingAt(first)).contains("task_reportStatus");

        fire(round, "task_askMore");
        assertThat(waitingAt(second)).contains("task_reportStatus");
        assertThat(process.isOpening(round)).isTrue();

        fire(round, "task_askMore");
        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
        assertThat(process.isOpening(round)).isFalse();
    }

    @Test
    void whatFailsInTheBackgroundIsAskedForAgainAsAWhole() {
        useCases.later = List.of(List.of(second));
        openFor(first);
        useCases.fails = true;
        assertThatThrownBy(() -> fire(round, "task_askMore")).hasMessageContaining("no connection");
        assertThat(waitingAt(second)).isEmpty();

        useCases.fails = false;
        fire(round, "task_askMore");

        assertThat(waitingAt(second)).contains("task_reportStatus");
        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
    }

    @Test
    void whereAllIsAcceptedBeforeTheLastIsAskedForTheSecretariatConcludes() {
        useCases.later = List.of(List.of());
        openFor(first);
        useCases.owed = List.of();

        fire(round, "task_askMore");

        assertThat(waitingAt(round)).containsExactly("task_concludeRound");
    }

    @Test
    void whatAnExtraRoundAsksForBelongsToTheYear() {
        var year = UUID.randomUUID();
        useCases.owed = List.of(first);

        process.begun(year, round);

        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
        assertThat(yearOf(first)).isEqualTo(year.toString());
    }

    @Test
    void twoRoundsAtTheSameTimeEndIndependently() {
        openFor(first);
        var extra = UUID.randomUUID();
        useCases.owed = List.of(second);
        process.begun(UUID.randomUUID(), extra);
        useCases.owed = List.of();

        process.allIn(extra);
        process.concluded(extra);

        assertThat(hasEnded("status-round", extra)).isTrue();
        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
    }

    private String yearOf(UUID report) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getCaseInstanceId();
    }

    @Test
    void whenAllAreInTheSecretariatConcludesBeforeTheDate() {
        openFor(first);
        useCases.owed = List.of();

        process.allIn(round);

        assertThat(waitingAt(round)).containsExactly("task_concludeRound");
        process.concluded(round);
        assertThat(reached(round, "event_roundConcluded")).hasSize(1);
    }

    @Test
    void whenTheDateComesWhatIsOwedIsClosed() {
        openFor(first, second);
        useCases.owed = List.of(second);
        assertThat(dueOn(round, "event_roundCloses")).isEqualTo(CLOSES);

        fire(round, "event_roundCloses");

        assertThat(hasEnded("status-report", second)).isTrue();
        assertThat(hasEnded("status-report", first)).isFalse();
        assertThat(waitingAt(round)).containsExactly("task_concludeRound");
    }

    @Test
    void whatLiesWithTheHeadWhenTheDateComesIsStillApprovedAndAccepted() {
        var reports = new CamundaStatusReportProcess(new Tasks(tasks), new Deadlines(engine));
        openFor(first);
        reports.passedToHead(first);
        useCases.owed = List.of();

        fire(round, "event_roundCloses");

        assertThat(waitingAt(first)).contains("task_approveStatus");
        reports.approved(first);
        reports.accepted(first);
        assertThat(hasEnded("status-report", first)).isTrue();
        process.concluded(round);
        assertThat(hasEnded("status-round", round)).isTrue();
    }

    @Test
    void aReportReturnedAfterTheDateIsClosedWithTheRound() {
        openFor(first);
        useCases.owed = List.of();
        fire(round, "event_roundCloses");
        useCases.owed = List.of(first);

        process.concluded(round);

        assertThat(hasEnded("status-report", first)).isTrue();
        assertThat(hasEnded("status-round", round)).isTrue();
    }

    @Test
    void theLastReportAfterTheDateChangesNothingMore() {
        openFor(first);
        useCases.owed = List.of();
        fire(round, "event_roundCloses");

        process.allIn(round);

        assertThat(waitingAt(round)).containsExactly("task_concludeRound");
    }

    @Test
    void aYearWithoutGrantsHasNothingToWaitFor() {
        openFor();

        assertThat(waitingAt(round)).containsExactly("task_concludeRound");
    }

    @Test
    void aRoundIsConcludedOnce() {
        openFor(first);

        assertThatThrownBy(() -> process.concluded(round)).isInstanceOf(RuleBroken.class);
    }

    private void openFor(UUID... reports) {
        useCases.owed = List.of(reports);
        start("status-round", round);
    }

    /** The round closes in September. */
    public static final class AutumnCalendar {

        public Date closes(String roundId) {
            return Dates.endOf(CLOSES);
        }

        public Date deadline(String reportId) {
            return Dates.endOf(CLOSES.minusDays(7));
        }

        public Date reminder(String reportId) {
            return Dates.startOf(CLOSES.minusDays(14));
        }

        public Date lastDay(String reportId) {
            return Dates.morningOf(CLOSES.minusDays(7));
        }

        public Date again(String reportId) {
            return Dates.morningOf(CLOSES.minusDays(4));
        }

        public Date reviewBy(String reportId) {
            return Dates.endOf(CLOSES);
        }
    }

    /** Opens a report for each that is owed, and closes those. */
    public final class UseCases {

        private List<UUID> owed = List.of();
        private List<List<UUID>> later = List.of();
        private boolean begun;
        private boolean fails;

        public String askNext(DelegateExecution execution) {
            new Parts(runtime, repository).start(execution, "status-report", begun ? later.get(0) : owed);
            if (fails) {
                throw new IllegalStateException("no connection");
            }
            later = begun ? later.subList(1, later.size()) : later;
            begun = !later.isEmpty();
            return begun ? "MORE" : owed.isEmpty() ? "NOTHING" : "REPORTS";
        }

        public void closeRemaining(String roundId) {
            owed.forEach(report -> signals.closed("status-report", report));
        }
    }
}
