package dk.handleplan.workflow.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.CallDates;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionCalendarTest {

    private final String submission = UUID.randomUUID().toString();
    private final SubmissionCalendar calendar = new SubmissionCalendar(new CallDates(null, null, null) {

        @Override
        public LocalDate remindOn(UUID submissionId) {
            return LocalDate.of(2019, 9, 24);
        }

        @Override
        public LocalDate deadline(UUID submissionId) {
            return LocalDate.of(2019, 12, 2);
        }
    });

    @Test
    void peopleAreRemindedInTheMorningDanishTime() {
        assertThat(calendar.reminder(submission)).isEqualTo("2019-09-24T06:00:00Z");
        assertThat(calendar.lastDay(submission)).isEqualTo("2019-12-02T07:00:00Z");
    }
}
