package dk.handleplan.workflow.hearing;

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
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearingTest extends ProcessTest {

    private static final LocalDate SEND_BY = LocalDate.of(2019, 10, 15);
    private static final LocalDate ANSWERS_DUE = LocalDate.of(2019, 11, 26);

    private final UUID cycle = UUID.randomUUID();
    private final UUID council = UUID.randomUUID();
    private final UUID elders = UUID.randomUUID();
    private final UseCases useCases = new UseCases();
    private final CamundaConsultationProcess consulting =
            new CamundaConsultationProcess(new Tasks(tasks), new Parts(runtime, repository), new Deadlines(engine));
    private final CamundaHearingProcess process = new CamundaHearingProcess(new Signals(runtime), new Tasks(tasks));

    @Override
    protected List<String> models() {
        return List.of("hearing.bpmn", "consultation.bpmn");
    }

    @BeforeEach
    void theHearingBegins() {
        bean("calendar", new Wheel());
        bean("hearingCalendar", new Wheel());
        bean("hearing", useCases);
        bean("consultation", useCases);
        start("hearing", cycle);
    }

    @Test
    void theSecretariatIsAskedToSendThePreparedDraftInTime() {
        assertThat(useCases.calls).containsExactly("prepare");
        assertThat(Dates.dayOf(task(cycle, "task_sendHearing").getDueDate())).isEqualTo(SEND_BY);
    }

    @Test
    void aSentDraftReachesEveryConsultee() {
        process.sent(cycle);

        assertThat(waitingAt(council)).contains("task_commentDraft", "task_sendResponse");
        assertThat(waitingAt(elders)).contains("task_commentDraft", "task_sendResponse");
        assertThat(waitingAt(cycle)).containsExactly("gateway_awaitResponses");
    }

    @Test
    void aDraftIsNotSentTwice() {
        process.sent(cycle);

        assertThatThrownBy(() -> process.sent(cycle)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whenAllAreInTheRemarksAreAnswered() {
        process.sent(cycle);
        process.allIn(cycle);

        assertThat(useCases.calls).containsExactly("prepare", "openConsultations", "endConsultations");
        assertThat(Dates.dayOf(task(cycle, "task_answerRemarks").getDueDate())).isEqualTo(ANSWERS_DUE);
    }

    @Test
    void aLateResponseDoesNotDisturbTheAnswers() {
        process.sent(cycle);
        List.of(council, elders).forEach(consulting::responded);
        process.allIn(cycle);

        consulting.admitted(cycle, elders);
        assertThat(waitingAt(elders)).contains("task_commentDraft", "task_sendResponse");
        assertThat(waitingAt(cycle)).containsExactly("task_answerRemarks");

        consulting.responded(elders);
        process.allIn(cycle);
        assertThat(waitingAt(cycle)).containsExactly("task_answerRemarks");
    }

    @Test
    void afterTheHearingNobodyIsAdmittedAnyMore() {
        process.sent(cycle);
        List.of(council, elders).forEach(consulting::responded);
        process.allIn(cycle);
        process.released(cycle);

        assertThatThrownBy(() -> consulting.admitted(cycle, elders)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void whenTheHearingClosesThoseStillOpenAreClosedUnanswered() {
        process.sent(cycle);
        useCases.stillOpen = List.of(elders);

        fire(cycle, "event_hearingCloses");

        assertThat(reached(elders, "event_closedUnanswered")).hasSize(1);
        assertThat(hasEnded("consultation", elders)).isTrue();
        assertThat(hasEnded("consultation", council)).isFalse();
        assertThat(waitingAt(cycle)).containsExactly("task_answerRemarks");
    }

    @Test
    void whoIsTheLastOneAfterTheHearingClosedChangesNothing() {
        process.sent(cycle);
        fire(cycle, "event_hearingCloses");

        process.allIn(cycle);

        assertThat(waitingAt(cycle)).containsExactly("task_answerRemarks");
    }

    @Test
    void theReleaseOfTheAnswersEndsTheHearing() {
        process.sent(cycle);
        process.allIn(cycle);
        process.released(cycle);

        assertThat(reached(cycle, "event_answersReleased")).hasSize(1);
        assertThat(hasEnded("hearing", cycle)).isTrue();
    }

    @Test
    void answersAreNotReleasedBeforeTheConsultationsHaveEnded() {
        process.sent(cycle);

        assertThatThrownBy(() -> process.released(cycle)).isInstanceOf(RuleBroken.class);
    }

    /** The dates of an autumn hearing. */
    public static final class Wheel {

        public Date endOf(String cycleId, String milestone) {
            assertThat(milestone).isEqualTo("ANSWERS_DUE");
            return Dates.endOf(ANSWERS_DUE);
        }

        public Date sendBy(String cycleId) {
            return Dates.endOf(SEND_BY);
        }

        public Date respondBy(String consultationId) {
            return Dates.endOf(ANSWERS_DUE.minusWeeks(2));
        }

        public Date remindOn(String consultationId) {
            return Dates.startOf(ANSWERS_DUE.minusWeeks(3));
        }
    }

    /** Remembers what the process asked for. */
    public final class UseCases {

        private final List<String> calls = new ArrayList<>();
        private List<UUID> stillOpen = List.of();

        public void prepare(String cycleId) {
            calls.add("prepare");
        }

        public void openConsultations(DelegateExecution hearing) {
            calls.add("openConsultations");
            new Parts(runtime, repository).start(hearing, CamundaConsultationProcess.ID, List.of(council, elders));
        }

        public void endConsultations(String cycleId) {
            calls.add("endConsultations");
            stillOpen.forEach(id -> new Signals(runtime).closed(CamundaConsultationProcess.ID, id));
        }

        public void remind(String consultationId) {
            calls.add("remind");
        }

        public void lapse(String consultationId) {
            calls.add("lapse");
        }
    }
}
