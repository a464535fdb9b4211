package dk.handleplan.workflow.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.cycle.ProcessMap.Drawing;
import dk.handleplan.core.cycle.ProcessMap.Step;
import dk.handleplan.workflow.shared.ProcessTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CamundaProcessMapTest extends ProcessTest {

    private final UUID year = UUID.randomUUID();
    private final CamundaProcessMap map = new CamundaProcessMap(repository, history);

    @Override
    protected List<String> models() {
        return List.of("annual-cycle.bpmn");
    }

    @Override
    protected List<String> stubs() {
        return List.of("hearing", "call-for-proposals", "consultation");
    }

    @BeforeEach
    void useCases() {
        bean("annualCycle", new EveryPhase());
    }

    @Test
    void aYearThatHasNotBegunIsShownWithoutAPlace() {
        assertThat(map.drawings(year))
                .extracting(Drawing::process)
                .containsExactly("annual-cycle", "call-for-proposals", "hearing", "consultation");
        assertThat(map.steps(year, "annual-cycle")).isEmpty();
        assertThat(map.bpmn(year, "annual-cycle").orElseThrow()).contains("Indkald forslag");
    }

    @Test
    void theMapTellsWhereTheYearIsAndWhatItHasPassed() {
        start("annual-cycle", year);
        finish("call-for-proposals", year);

        assertThat(map.steps(year, "annual-cycle"))
                .filteredOn(Step::isCurrent)
                .extracting(Step::name)
                .containsExactly("Hør råd og parter");
        assertThat(map.steps(year, "annual-cycle"))
                .filteredOn(step -> step.past() > 0)
                .extracting(Step::id)
                .containsExactly("event_yearLaunched", "gateway_call", "call_callForProposals", "gateway_hearing");
        assertThat(map.steps(year, "hearing"))
                .filteredOn(Step::isCurrent)
                .extracting(Step::id)
                .containsExactly("task_stub");
    }

    @Test
    void allPartsOfTheYearAreCountedTogether() {
        start("annual-cycle", year);
        runtime.startProcessInstanceByKey("consultation", "one", year.toString());
        runtime.startProcessInstanceByKey("consultation", "two", year.toString());
        runtime.startProcessInstanceByKey("consultation", "of another year", "another year");

        assertThat(map.steps(year, "consultation"))
                .filteredOn(Step::isCurrent)
                .extracting(Step::current)
                .containsExactly(2L);
        assertThat(map.drawings(year)).contains(new Drawing("consultation", null, 2));
    }

    @Test
    void aRunningYearKeepsTheDrawingItBeganWith() {
        start("annual-cycle", year);
        var newer = repository
                .createDeployment()
                .addString(
                        "annual-cycle.bpmn",
                        map.bpmn(year, "annual-cycle").orElseThrow().replace("Luk året", "Nyt"))
                .deploy();

        assertThat(map.bpmn(year, "annual-cycle").orElseThrow()).contains("Luk året");
        assertThat(map.bpmn(UUID.randomUUID(), "annual-cycle").orElseThrow()).contains("Nyt");
        repository.deleteDeployment(newer.getId(), true);
    }

    @Test
    void aProcessThatDoesNotExistHasNoDrawing() {
        assertThat(map.bpmn(year, "nonsense")).isEmpty();
    }

    /** Every phase is part of the year. */
    public static final class EveryPhase {

        public boolean isPartOf(String cycleId, String phase) {
            return true;
        }

        public void begin(String cycleId, String phase) {}

        public void end(String cycleId, String phase) {}
    }
}
