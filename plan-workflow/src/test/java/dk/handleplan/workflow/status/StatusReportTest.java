package dk.handleplan.workflow.status;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Deadlines;
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

class StatusReportTest extends ProcessTest {

    private static final LocalDate REMINDER = LocalDate.of(2020, 8, 24);
    private static final LocalDate DEADLINE = LocalDate.of(2020, 8, 31);

    private final UUID report = UUID.randomUUID();
    private final UseCases useCases = new UseCases();
    private final AutumnCalendar calendar = new AutumnCalendar();
    private final CamundaStatusReportProcess process =
            new CamundaStatusReportProcess(new Tasks(tasks), new Deadlines(engine));

    @Override
    protected List<String> models() {
        return List.of("status-report.bpmn");
    }

    @BeforeEach
    void aReportIsAskedFor() {
        bean("statusCalendar", calendar);
        bean("statusReport", useCases);
        start("status-report", report);
    }

    @Test
    void theUnitReportsByTheDeadline() {
        assertThat(Dates.dayOf(task(report, "task_reportStatus").getDueDate())).isEqualTo(DEADLINE);
    }

    @Test
    void anAcceptedReportEndsTheProcess() {
        process.passedToHead(report);
        process.approved(report);
        process.accepted(report);

        assertThat(reached(report, "event_accepted")).hasSize(1);
        assertThat(hasEnded("status-report", report)).isTrue();
    }

    @Test
    void whatTheHeadReturnsIsWrittenAgain() {
        process.passedToHead(report);
        process.returnedByHead(report);

        assertThat(waitingAt(report)).contains("task_reportStatus").doesNotContain("task_reviewStatus");
    }

    @Test
    void whatTheSecretariatReturnsGoesThroughTheHeadAgain() {
        process.passedToHead(report);
        process.approved(report);
        process.returnedBySecretariat(report);
        process.passedToHead(report);

        assertThat(waitingAt(report)).contains("task_approveStatus");
    }

    @Test
    void aWeekBeforeTheDeadlineTheUnitIsRemindedAndGoesOn() {
        assertThat(dueOn(report, "event_reminderDue")).isEqualTo(REMINDER);

        fire(report, "event_reminderDue");

        assertThat(useCases.calls).containsExactly("remind");
        assertThat(waitingAt(report)).contains("task_reportStatus");
    }

    @Test
    void afterTheDeadlineTheHeadIsToldAndTheReportIsStillWelcome() {
        timePassesTo(Dates.endOf(DEADLINE.plusDays(1)));

        assertThat(useCases.calls).containsExactly("remind", "lastDay", "escalate");
        process.passedToHead(report);
        assertThat(waitingAt(report)).contains("task_approveStatus");
    }

    @Test
    void someDaysAfterTheDeadlineWhoeverHasTheReportIsRemindedAgain() {
        timePassesTo(Dates.endOf(DEADLINE.plusDays(3)));

        assertThat(useCases.calls).containsExactly("remind", "lastDay", "escalate", "overdue");
        assertThat(waitingAt(report)).contains("task_reportStatus");
    }

    @Test
    void aLaterDeadlineBringsAnotherReminderAndAnotherWordToTheHead() {
        timePassesTo(Dates.startOf(DEADLINE.plusDays(1)));
        calendar.deadline = DEADLINE.plusDays(14);
        process.rescheduled(report);

        assertThat(dueOn(report, "event_reminderDue")).isEqualTo(REMINDER.plusDays(14));
        timePassesTo(Dates.startOf(DEADLINE.plusDays(15)));
        assertThat(useCases.calls).containsExactly("remind", "lastDay", "escalate", "remind", "lastDay", "escalate");
    }

    @Test
    void aTimelyReportIsNeitherRemindedNorEscalated() {
        process.passedToHead(report);
        process.approved(report);
        process.accepted(report);

        timePassesTo(Dates.endOf(DEADLINE.plusDays(1)));

        assertThat(useCases.calls).isEmpty();
    }

    @Test
    void whenTheRoundClosesAReportThatWasNotSentIsNotDelivered() {
        send(Signals.CLOSED, "status-report", report);

        assertThat(reached(report, "event_notDelivered")).hasSize(1);
        assertThat(hasEnded("status-report", report)).isTrue();
    }

    /** The round opened long before and its deadline is the last of August. */
    public static final class AutumnCalendar {

        private LocalDate deadline = DEADLINE;

        public Date deadline(String reportId) {
            return Dates.endOf(deadline);
        }

        public Date reminder(String reportId) {
            return Dates.startOf(deadline.minusWeeks(1));
        }

        public Date lastDay(String reportId) {
            return Dates.morningOf(deadline);
        }

        public Date again(String reportId) {
            return Dates.morningOf(deadline.plusDays(3));
        }

        public Date reviewBy(String reportId) {
            return Dates.endOf(deadline.plusDays(7));
        }
    }

    /** Remembers what the process asked for. */
    public static final class UseCases {

        private final List<String> calls = new ArrayList<>();

        public void remind(String reportId) {
            calls.add("remind");
        }

        public void lastDay(String reportId) {
            calls.add("lastDay");
        }

        public void escalate(String reportId) {
            calls.add("escalate");
        }

        public void overdue(String reportId) {
            calls.add("overdue");
        }
    }
}
