package dk.handleplan.workflow.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** A round that begins by itself on a day. */
class PlannedRoundTest extends ProcessTest {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 1);

    private final UUID year = UUID.randomUUID();
    private final UUID round = UUID.randomUUID();
    private final CamundaStatusRoundProcess process = new CamundaStatusRoundProcess(
            runtime, new Parts(runtime, repository), new Signals(runtime), new Tasks(tasks), new Deadlines(engine));
    private final Calendar calendar = new Calendar();
    private final UseCase useCase = new UseCase();

    @Override
    protected List<String> models() {
        return List.of("planned-round.bpmn", "status-round.bpmn", "status-report.bpmn");
    }

    @BeforeEach
    void aDayIsChosen() {
        bean("statusCalendar", calendar);
        bean("plannedRound", useCase);
        bean("statusRound", useCase);
        process.planned(year, round);
    }

    @Test
    void itWaitsForTheBeginningOfItsDay() {
        assertThat(waitingAt(round)).containsExactly("event_dayComes");
        assertThat(dueOn(round, "event_dayComes")).isEqualTo(DAY);

        timePassesTo(new Date(Dates.startOf(DAY).getTime() - 1_000));

        assertThat(useCase.begun).isZero();
    }

    @Test
    void onTheDayItBeginsThroughTheSameModelAsOthers() {
        timePassesTo(Dates.startOf(DAY));

        assertThat(useCase.begun).isEqualTo(1);
        assertThat(hasEnded("planned-round", round)).isTrue();
        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
    }

    @Test
    void whereItCannotBeginItsDayIsOverAllTheSame() {
        useCase.canBegin = false;

        fire(round, "event_dayComes");

        assertThat(reached(round, "event_dayPassed")).hasSize(1);
        assertThat(waitingAt(round)).isEmpty();
    }

    @Test
    void aDayThatIsMovedIsFollowed() {
        calendar.begins = DAY.plusWeeks(1);
        process.moved(round);

        assertThat(dueOn(round, "event_dayComes")).isEqualTo(DAY.plusWeeks(1));
        timePassesTo(Dates.startOf(DAY));
        assertThat(useCase.begun).isZero();
        timePassesTo(Dates.startOf(DAY.plusWeeks(1)));
        assertThat(useCase.begun).isEqualTo(1);
    }

    @Test
    void whereNoDayHoldsAnyMoreNothingBegins() {
        process.unplanned(round);

        assertThat(reached(round, "event_dayGone")).hasSize(1);
        timePassesTo(Dates.startOf(DAY.plusYears(1)));
        assertThat(useCase.begun).isZero();
        assertThat(waitingAt(round)).isEmpty();
    }

    @Test
    void aPersonWhoBeginsItBeforeItsDayTakesTheDayAway() {
        process.unplanned(round);
        process.begun(year, round);

        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
        timePassesTo(Dates.startOf(DAY));
        assertThat(useCase.begun).isZero();
    }

    @Test
    void itsDayCanBeChosenAnew() {
        process.unplanned(round);
        process.planned(year, round);

        assertThat(waitingAt(round)).containsExactly("event_dayComes");
    }

    @Test
    void whatFailsOnTheDayIsTriedAgainAsAWhole() {
        useCase.fails = true;
        assertThatThrownBy(() -> fire(round, "event_dayComes")).hasMessageContaining("no connection");
        assertThat(waitingAt(round)).containsExactly("event_dayComes");

        useCase.fails = false;
        fire(round, "event_dayComes");

        assertThat(waitingAt(round)).containsExactly("gateway_awaitReports");
    }

    /** A day in October. */
    public static final class Calendar {

        private LocalDate begins = DAY;

        public Date begins(String roundId) {
            return Dates.startOf(begins);
        }

        public Date closes(String roundId) {
            return Dates.endOf(DAY.plusYears(2));
        }
    }

    /** Begins the round as the product does, if it can. */
    public final class UseCase {

        private int begun;
        private boolean canBegin = true;
        private boolean fails;

        public void begin(String roundId) {
            if (canBegin) {
                process.begun(year, UUID.fromString(roundId));
                begun++;
            }
            if (fails) {
                throw new IllegalStateException("no connection");
            }
        }

        public String askNext(DelegateExecution execution) {
            return "REPORTS";
        }
    }
}
