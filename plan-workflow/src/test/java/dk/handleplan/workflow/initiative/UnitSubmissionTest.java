package dk.handleplan.workflow.initiative;

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

class UnitSubmissionTest extends ProcessTest {

    private static final LocalDate REMINDER = LocalDate.of(2019, 9, 24);
    private static final LocalDate DEADLINE = LocalDate.of(2019, 10, 1);

    private final UUID submission = UUID.randomUUID();
    private final UseCases useCases = new UseCases();
    private final SeptemberCalendar calendar = new SeptemberCalendar();
    private final CamundaUnitSubmissionProcess process = new CamundaUnitSubmissionProcess(
            new Tasks(tasks), new Signals(runtime), new Deadlines(engine), new Parts(runtime, repository));

    @Override
    protected List<String> models() {
        return List.of("unit-submission.bpmn");
    }

    @BeforeEach
    void aUnitIsAsked() {
        bean("submissionCalendar", calendar);
        bean("unitSubmission", useCases);
        start("unit-submission", submission);
    }

    @Test
    void theUnitWritesByTheDeadline() {
        assertThat(Dates.dayOf(task(submission, "task_prepareContribution").getDueDate()))
                .isEqualTo(DEADLINE);
    }

    @Test
    void anAcceptedContributionEndsTheProcess() {
        process.passedToHead(submission);
        process.approved(submission, false);
        process.accepted(submission);

        assertThat(reached(submission, "event_accepted")).hasSize(1);
        assertThat(hasEnded("unit-submission", submission)).isTrue();
    }

    @Test
    void aDeclarationNeedsNoReview() {
        process.passedToHead(submission);
        process.approved(submission, true);

        assertThat(reached(submission, "event_declared")).hasSize(1);
        assertThat(hasEnded("unit-submission", submission)).isTrue();
    }

    @Test
    void whatTheHeadReturnsIsWrittenAgain() {
        process.passedToHead(submission);
        process.returnedToEditors(submission);

        assertThat(waitingAt(submission)).containsExactly("task_prepareContribution");
    }

    @Test
    void whatTheSecretariatReturnsHasItsOwnDateAndGoesThroughTheHeadAgain() {
        process.passedToHead(submission);
        process.approved(submission, false);
        calendar.deadline = DEADLINE.plusDays(3);
        process.returned(submission);

        assertThat(dueOn(submission, "event_deadlinePassed")).isEqualTo(DEADLINE.plusDays(3));
        process.passedToHead(submission);
        assertThat(waitingAt(submission)).containsExactly("task_approveContribution");
        process.approved(submission, false);
        assertThat(waitingAt(submission)).containsExactly("task_reviewContribution");
    }

    @Test
    void aUnitThatOnceDeclaredMayStillHaveInitiativesReviewed() {
        process.passedToHead(submission);
        process.approved(submission, false);
        process.returned(submission);
        process.passedToHead(submission);
        process.approved(submission, true);

        assertThat(reached(submission, "event_declared")).hasSize(1);
    }

    @Test
    void aWeekBeforeTheDeadlineTheUnitIsRemindedAndGoesOn() {
        assertThat(dueOn(submission, "event_reminderDue")).isEqualTo(REMINDER);

        fire(submission, "event_reminderDue");

        assertThat(useCases.calls).containsExactly("remind");
        assertThat(waitingAt(submission)).containsExactly("task_prepareContribution");
    }

    @Test
    void onTheLastDayTheHeadIsTold() {
        assertThat(dueOn(submission, "event_lastDayBegins")).isEqualTo(DEADLINE);

        fire(submission, "event_lastDayBegins");

        assertThat(useCases.calls).containsExactly("escalate");
        assertThat(waitingAt(submission)).containsExactly("task_prepareContribution");
    }

    @Test
    void theDeadlineClosesWhatTheUnitHasNotSent() {
        fire(submission, "event_deadlinePassed");

        assertThat(useCases.calls).containsExactly("missDeadline");
        assertThat(reached(submission, "event_notDelivered")).hasSize(1);
        assertThatThrownBy(() -> process.passedToHead(submission)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theDeadlineAlsoClosesWhatTheHeadHasNotApproved() {
        process.passedToHead(submission);

        timePassesTo(Dates.startOf(DEADLINE.plusDays(1)));

        assertThat(useCases.calls).containsExactly("remind", "escalate", "missDeadline");
        assertThat(hasEnded("unit-submission", submission)).isTrue();
    }

    @Test
    void theDeadlineDoesNotTouchWhatIsSubmitted() {
        process.passedToHead(submission);
        process.approved(submission, false);

        timePassesTo(Dates.endOf(DEADLINE.plusDays(1)));

        assertThat(useCases.calls).isEmpty();
        assertThat(waitingAt(submission)).containsExactly("task_reviewContribution");
    }

    @Test
    void anExtensionMovesTimersAndTheTask() {
        calendar.deadline = DEADLINE.plusDays(5);

        process.rescheduled(submission);

        assertThat(dueOn(submission, "event_deadlinePassed")).isEqualTo(DEADLINE.plusDays(5));
        assertThat(Dates.dayOf(task(submission, "task_prepareContribution").getDueDate()))
                .isEqualTo(DEADLINE.plusDays(5));
    }

    @Test
    void aUnitWithALaterDateIsRemindedAgainAndHasALastDayAgain() {
        timePassesTo(Dates.startOf(DEADLINE));
        calendar.deadline = DEADLINE.plusDays(5);
        process.rescheduled(submission);

        assertThat(dueOn(submission, "event_reminderDue")).isEqualTo(DEADLINE.plusDays(4));
        assertThat(dueOn(submission, "event_lastDayBegins")).isEqualTo(DEADLINE.plusDays(5));
        timePassesTo(Dates.startOf(DEADLINE.plusDays(6)));
        assertThat(useCases.calls).containsExactly("remind", "escalate", "remind", "escalate", "missDeadline");
    }

    @Test
    void nobodyIsRemindedTwiceOfADateThatStays() {
        fire(submission, "event_reminderDue");
        calendar.reminder = DEADLINE.minusDays(1);
        process.rescheduled(submission);

        timePassesTo(Dates.startOf(DEADLINE));

        assertThat(useCases.calls).containsExactly("remind", "escalate");
    }

    @Test
    void whatWouldHaveBeenSaidEarlierIsNotSaidAgain() {
        timePassesTo(Dates.startOf(DEADLINE));
        calendar.deadline = DEADLINE.plusDays(5);
        calendar.reminder = REMINDER;
        process.rescheduled(submission);

        timePassesTo(Dates.endOf(DEADLINE));

        assertThat(useCases.calls).containsExactly("remind", "escalate");
    }

    @Test
    void theUnitIsNotWaitedForOnceTheCallHasClosed() {
        process.closed(submission);

        assertThat(reached(submission, "event_closedWithCall")).hasSize(1);
        assertThat(hasEnded("unit-submission", submission)).isTrue();
    }

    /** What the model calls. */
    public static final class UseCases {

        private final List<String> calls = new ArrayList<>();

        public void remind(String submissionId) {
            calls.add("remind");
        }

        public void escalate(String submissionId) {
            calls.add("escalate");
        }

        public void missDeadline(String submissionId) {
            calls.add("missDeadline");
        }
    }

    /** A call that closes in October. */
    public static final class SeptemberCalendar {

        private LocalDate deadline = DEADLINE;
        private LocalDate reminder;

        public Date deadline(String submissionId) {
            return Dates.endOf(deadline);
        }

        public Date reminder(String submissionId) {
            return Dates.startOf(reminder != null ? reminder : remindBefore());
        }

        private LocalDate remindBefore() {
            return deadline.equals(DEADLINE) ? REMINDER : deadline.minusDays(1);
        }

        public Date lastDay(String submissionId) {
            return Dates.startOf(deadline);
        }

        public Date reviewBy(String submissionId) {
            return Dates.endOf(LocalDate.of(2019, 10, 8));
        }
    }
}
