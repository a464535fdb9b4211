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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsultationTest extends ProcessTest {

    private static final LocalDate RESPOND_BY = LocalDate.of(2019, 11, 12);
    private static final LocalDate EXTENDED = LocalDate.of(2019, 11, 19);

    private final UUID consultation = UUID.randomUUID();
    private final UseCases useCases = new UseCases();
    private final Wheel wheel = new Wheel();
    private final CamundaConsultationProcess process =
            new CamundaConsultationProcess(new Tasks(tasks), new Parts(runtime, repository), new Deadlines(engine));

    @Override
    protected List<String> models() {
        return List.of("consultation.bpmn");
    }

    @BeforeEach
    void aCouncilIsAsked() {
        bean("hearingCalendar", wheel);
        bean("consultation", useCases);
        start("consultation", consultation);
    }

    @Test
    void membersAndChairAreAskedAtTheSameTimeByTheSameDate() {
        assertThat(waitingAt(consultation)).contains("task_commentDraft", "task_sendResponse");
        assertThat(dueOfTask("task_commentDraft")).isEqualTo(RESPOND_BY);
        assertThat(dueOfTask("task_sendResponse")).isEqualTo(RESPOND_BY);
    }

    private LocalDate dueOfTask(String kind) {
        return Dates.dayOf(task(consultation, kind).getDueDate());
    }

    @Test
    void theSentResponseAsksNobodyAnyMore() {
        process.responded(consultation);

        assertThat(reached(consultation, "event_responded")).hasSize(1);
        assertThat(hasEnded("consultation", consultation)).isTrue();
        assertThat(useCases.calls).isEmpty();
    }

    @Test
    void aResponseIsSentOnce() {
        process.responded(consultation);

        assertThatThrownBy(() -> process.responded(consultation)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aWeekBeforeTheDateTheCouncilIsRemindedAndGoesOn() {
        assertThat(dueOn(consultation, "event_reminderDue")).isEqualTo(RESPOND_BY.minusWeeks(1));

        fire(consultation, "event_reminderDue");

        assertThat(useCases.calls).containsExactly("remind");
        assertThat(waitingAt(consultation)).contains("task_commentDraft", "task_sendResponse");
    }

    @Test
    void whenTheDateHasPassedTheCouncilDidNotRespond() {
        timePassesTo(Dates.endOf(RESPOND_BY.plusDays(1)));

        assertThat(useCases.calls).containsExactly("remind", "lapse");
        assertThat(reached(consultation, "event_notResponded")).hasSize(1);
        assertThat(hasEnded("consultation", consultation)).isTrue();
        assertThatThrownBy(() -> process.responded(consultation)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theLastDayLastsToItsEnd() {
        timePassesTo(Dates.startOf(RESPOND_BY));

        process.responded(consultation);

        assertThat(reached(consultation, "event_responded")).hasSize(1);
    }

    @Test
    void anExtensionMovesTheTimersAndTheTasks() {
        wheel.respondBy = EXTENDED;
        process.extended(consultation);

        assertThat(dueOn(consultation, "event_datePassed")).isEqualTo(EXTENDED);
        assertThat(dueOn(consultation, "event_reminderDue")).isEqualTo(EXTENDED.minusWeeks(1));
        assertThat(dueOfTask("task_sendResponse")).isEqualTo(EXTENDED);
        timePassesTo(Dates.endOf(RESPOND_BY));
        assertThat(hasEnded("consultation", consultation)).isFalse();
    }

    @Test
    void anExtensionAfterTheReminderBringsAnotherOne() {
        timePassesTo(Dates.startOf(RESPOND_BY.minusWeeks(1)));
        wheel.respondBy = EXTENDED;
        process.extended(consultation);

        timePassesTo(Dates.endOf(EXTENDED.plusDays(1)));

        assertThat(useCases.calls).containsExactly("remind", "remind", "lapse");
    }

    @Test
    void whenTheHearingClosesTheConsultationIsClosedUnanswered() {
        send(Signals.CLOSED, "consultation", consultation);

        assertThat(reached(consultation, "event_closedUnanswered")).hasSize(1);
        assertThat(hasEnded("consultation", consultation)).isTrue();
        assertThat(useCases.calls).isEmpty();
    }

    /** The dates of this consultation. */
    public static final class Wheel {

        private LocalDate respondBy = RESPOND_BY;

        public Date respondBy(String consultationId) {
            return Dates.endOf(respondBy);
        }

        public Date remindOn(String consultationId) {
            return Dates.startOf(respondBy.minusWeeks(1));
        }
    }

    /** Remembers what the process asked for. */
    public static final class UseCases {

        private final List<String> calls = new ArrayList<>();

        public void remind(String consultationId) {
            calls.add("remind");
        }

        public void lapse(String consultationId) {
            calls.add("lapse");
        }
    }
}
