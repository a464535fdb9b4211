package dk.handleplan.workflow.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.ProcessTest;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnualCycleTest extends ProcessTest {

    private final UUID year = UUID.randomUUID();
    private final UUID round = UUID.randomUUID();
    private final YearInMemory story = new YearInMemory();
    private final CamundaAnnualCycleProcess process =
            new CamundaAnnualCycleProcess(runtime, new Signals(runtime), new Tasks(tasks), new Deadlines(engine));

    @Override
    protected List<String> models() {
        return List.of("annual-cycle.bpmn");
    }

    @Override
    protected List<String> stubs() {
        return List.of("call-for-proposals", "hearing", "pool-allocation", "status-round");
    }

    @BeforeEach
    void useCases() {
        bean("annualCycle", story);
        bean("calendar", story);
    }

    @Test
    void aWholeYearGoesThroughAllItsPhasesAndIsClosed() {
        process.start(year);
        finish("call-for-proposals", year);
        finish("hearing", year);
        finish("pool-allocation", year);
        fire(year, "event_midwayStatusOpens");
        finish("status-round", round);
        fire(year, "event_finalStatusOpens");
        finish("status-round", round);
        process.closed(year);

        assertThat(hasEnded("annual-cycle", year)).isTrue();
        assertThat(story.told)
                .containsExactly(
                        "begin CALL",
                        "end CALL",
                        "begin HEARING",
                        "end HEARING",
                        "begin ALLOCATION",
                        "end ALLOCATION",
                        "begin MIDWAY_STATUS",
                        "open MIDWAY_STATUS",
                        "end MIDWAY_STATUS",
                        "begin FINAL_STATUS",
                        "open FINAL_STATUS",
                        "end FINAL_STATUS",
                        "begin CLOSING",
                        "carry over",
                        "close");
    }

    @Test
    void phasesLeftOutAreSkipped() {
        story.phases = EnumSet.of(Phase.CALL, Phase.CLOSING);

        process.start(year);
        finish("call-for-proposals", year);

        assertThat(waitingAt(year)).containsExactly("task_closeYear");
    }

    @Test
    void aYearOfStatusOnlyBeginsByWaiting() {
        story.phases = EnumSet.of(Phase.FINAL_STATUS, Phase.CLOSING);

        process.start(year);

        assertThat(waitingAt(year)).containsExactly("gateway_awaitFinalStatus");
    }

    @Test
    void midwayStatusOpensOnItsDate() {
        afterTheDecision();

        timePassesTo(Dates.endOf(story.dates.get("MIDWAY_OPENS").minusDays(1)));
        assertThat(waitingAt(year)).containsExactly("gateway_awaitMidwayStatus");

        timePassesTo(Dates.startOf(story.dates.get("MIDWAY_OPENS")));
        assertThat(waitingAt(year)).containsExactly("call_midwayStatus");
    }

    @Test
    void midwayStatusBeginsEarlyWhenTheSecretariatSaysSo() {
        afterTheDecision();

        process.beginNow(year, Phase.MIDWAY_STATUS);

        assertThat(waitingAt(year)).containsExactly("call_midwayStatus");
        assertThat(management.createJobQuery().count()).isZero();
    }

    @Test
    void whatHasBegunDoesNotBeginAgain() {
        process.start(year);

        assertThatThrownBy(() -> process.beginNow(year, Phase.MIDWAY_STATUS)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void theRoundIsACaseOfItsOwn() {
        afterTheDecision();

        process.beginNow(year, Phase.MIDWAY_STATUS);

        assertThat(waitingAt(round)).containsExactly("task_stub");
    }

    @Test
    void movedDatesMoveTheTimersThatWait() {
        afterTheDecision();
        story.dates.put("MIDWAY_OPENS", LocalDate.of(2020, 8, 17));

        process.rescheduled(year);

        assertThat(dueOn(year, "event_midwayStatusOpens")).isEqualTo("2020-08-17");
    }

    @Test
    void movedDatesMoveTheTasksThatAreOpen() {
        story.phases = EnumSet.of(Phase.CLOSING);
        process.start(year);
        assertThat(Dates.dayOf(task(year, "task_closeYear").getDueDate())).isEqualTo("2021-03-01");
        story.dates.put("YEAR_CLOSES", LocalDate.of(2021, 3, 15));

        process.rescheduled(year);

        assertThat(Dates.dayOf(task(year, "task_closeYear").getDueDate())).isEqualTo("2021-03-15");
    }

    @Test
    void aYearIsClosedOnce() {
        story.phases = EnumSet.of(Phase.CLOSING);
        process.start(year);
        process.closed(year);

        assertThatThrownBy(() -> process.closed(year)).isInstanceOf(RuleBroken.class);
    }

    private void afterTheDecision() {
        story.phases.removeAll(Set.of(Phase.CALL, Phase.HEARING, Phase.ALLOCATION));
        process.start(year);
    }

    /** The use cases of the year, remembering what they were asked. */
    public final class YearInMemory {

        private Set<Phase> phases = EnumSet.allOf(Phase.class);
        private final Map<String, LocalDate> dates = new HashMap<>(Map.of(
                "MIDWAY_OPENS", LocalDate.of(2020, 8, 3),
                "FINAL_OPENS", LocalDate.of(2021, 1, 4),
                "YEAR_CLOSES", LocalDate.of(2021, 3, 1)));
        private final List<String> told = new ArrayList<>();

        public boolean isPartOf(String cycleId, String phase) {
            assertThat(cycleId).isEqualTo(year.toString());
            return phases.contains(Phase.valueOf(phase));
        }

        public void begin(String cycleId, String phase) {
            told.add("begin " + phase);
        }

        public void end(String cycleId, String phase) {
            told.add("end " + phase);
        }

        public String openRound(String cycleId, String phase) {
            told.add("open " + phase);
            return round.toString();
        }

        public void carryOver(String cycleId) {
            told.add("carry over");
        }

        public void close(String cycleId) {
            told.add("close");
        }

        public Date startOf(String cycleId, String milestone) {
            return Dates.startOf(dates.get(milestone));
        }

        public Date endOf(String cycleId, String milestone) {
            return Dates.endOf(dates.get(milestone));
        }
    }
}
