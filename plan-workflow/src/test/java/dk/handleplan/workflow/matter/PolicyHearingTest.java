package dk.handleplan.workflow.matter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Deadlines;
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

class PolicyHearingTest extends ProcessTest {

    private static final LocalDate RESPOND_BY = LocalDate.of(2020, 4, 29);

    private final UUID hearing = UUID.randomUUID();
    private final CamundaPolicyHearingProcess process =
            new CamundaPolicyHearingProcess(new Parts(runtime, repository), new Tasks(tasks), new Deadlines(engine));
    private final Calendar calendar = new Calendar();
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("policy-hearing.bpmn");
    }

    @BeforeEach
    void aCouncilIsAsked() {
        bean("policyHearingCalendar", calendar);
        bean("policyHearing", useCases);
        process.asked(UUID.randomUUID(), hearing);
    }

    @Test
    void theChairRespondsByTheDate() {
        assertThat(Dates.dayOf(task(hearing, "task_respondToPolicy").getDueDate()))
                .isEqualTo(RESPOND_BY);

        process.responded(hearing);

        assertThat(reached(hearing, "event_policyResponded")).hasSize(1);
        assertThat(hasEnded("policy-hearing", hearing)).isTrue();
    }

    @Test
    void whenTheDateIsNearTheCouncilIsRemindedAndStillAsked() {
        fire(hearing, "event_responseDueSoon");

        assertThat(useCases.reminded).containsExactly(hearing.toString());
        assertThat(waitingAt(hearing)).containsExactly("task_respondToPolicy");
    }

    @Test
    void whenTheDatePassesTheCouncilHasNotResponded() {
        assertThat(dueOn(hearing, "event_policyDatePassed")).isEqualTo(RESPOND_BY);

        fire(hearing, "event_policyDatePassed");

        assertThat(useCases.lapsed).containsExactly(hearing.toString());
        assertThat(reached(hearing, "event_policyNotResponded")).hasSize(1);
        assertThat(hasEnded("policy-hearing", hearing)).isTrue();
    }

    @Test
    void whenTheDateIsExtendedTheChairIsAskedAndRemindedByTheNewOne() {
        calendar.respondBy = RESPOND_BY.plusWeeks(2);

        process.extended(hearing);

        assertThat(Dates.dayOf(task(hearing, "task_respondToPolicy").getDueDate()))
                .isEqualTo(calendar.respondBy);
        assertThat(dueOn(hearing, "event_policyDatePassed")).isEqualTo(calendar.respondBy);
        assertThat(dueOn(hearing, "event_responseDueSoon")).isEqualTo(calendar.respondBy.minusWeeks(1));
    }

    @Test
    void aCouncilThatDidNotRespondIsAskedAnew() {
        fire(hearing, "event_policyDatePassed");
        calendar.respondBy = RESPOND_BY.plusWeeks(2);

        process.asked(UUID.randomUUID(), hearing);
        process.responded(hearing);

        assertThat(reached(hearing, "event_policyResponded")).hasSize(1);
        assertThat(hasEnded("policy-hearing", hearing)).isTrue();
    }

    @Test
    void onceTheResponseIsInNoDatePasses() {
        process.responded(hearing);

        timePassesTo(Dates.endOf(RESPOND_BY.plusDays(1)));

        assertThat(useCases.lapsed).isEmpty();
        assertThat(useCases.reminded).isEmpty();
    }

    /** A response that is due in April. */
    public static final class Calendar {

        private LocalDate respondBy = RESPOND_BY;

        public Date respondBy(String hearingId) {
            return Dates.endOf(respondBy);
        }

        public Date remindOn(String hearingId) {
            return Dates.morningOf(respondBy.minusWeeks(1));
        }
    }

    /** Remembers what the calendar did. */
    public static final class UseCases {

        private final List<String> reminded = new ArrayList<>();
        private final List<String> lapsed = new ArrayList<>();

        public void remind(String hearingId) {
            reminded.add(hearingId);
        }

        public void lapse(String hearingId) {
            lapsed.add(hearingId);
        }
    }
}
