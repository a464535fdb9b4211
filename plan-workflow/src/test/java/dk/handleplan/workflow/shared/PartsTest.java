package dk.handleplan.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class PartsTest extends ProcessTest {

    private final UUID year = UUID.randomUUID();
    private final UUID unit = UUID.randomUUID();

    @Override
    protected List<String> models() {
        return List.of();
    }

    @Override
    protected List<String> stubs() {
        return List.of("unrelated");
    }

    @Test
    void aPartBelongsToTheYearAndToTheSetOfModelsItBeganWith() {
        bean("phase", new Phase());
        var older = deployPhase();
        var newer = repository
                .createDeployment()
                .addModelInstance(
                        "unit-submission.bpmn",
                        Bpmn.createExecutableProcess("unit-submission")
                                .startEvent()
                                .userTask("task_newer")
                                .endEvent()
                                .done())
                .deploy();

        runtime.startProcessInstanceByKey("year", year.toString());

        var part = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(unit.toString())
                .singleResult();
        assertThat(part.getCaseInstanceId()).isEqualTo(year.toString());
        assertThat(waitingAt(unit)).containsExactly("task_stub");
        repository.deleteDeployment(newer.getId(), true);
        repository.deleteDeployment(older, true);
    }

    @Test
    void aPartThatTheYearsModelsDoNotKnowYetFollowsTheNewestModel() {
        var older = repository
                .createDeployment()
                .addModelInstance(
                        "phase.bpmn",
                        Bpmn.createExecutableProcess("phase")
                                .startEvent()
                                .userTask()
                                .endEvent()
                                .done())
                .deploy();
        runtime.startProcessInstanceByKey("phase", year.toString());
        var newer = repository
                .createDeployment()
                .addModelInstance(
                        "unit-answers.bpmn",
                        Bpmn.createExecutableProcess("unit-answers")
                                .startEvent()
                                .userTask("task_newer")
                                .endEvent()
                                .done())
                .deploy();

        new Parts(runtime, repository).start("phase", year, "unit-answers", unit);

        assertThat(waitingAt(unit)).containsExactly("task_newer");
        repository.deleteDeployment(newer.getId(), true);
        repository.deleteDeployment(older.getId(), true);
    }

    @Test
    void aPhaseThatIsOverTakesInNothingMore() {
        assertThatThrownBy(() -> new Parts(runtime, repository).start("phase", year, "unit-submission", unit))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Denne del af året er slut");
    }

    private String deployPhase() {
        return repository
                .createDeployment()
                .addModelInstance(
                        "year.bpmn",
                        Bpmn.createExecutableProcess("year")
                                .startEvent()
                                .callActivity()
                                .calledElement("phase")
                                .camundaInBusinessKey("another key")
                                .userTask()
                                .endEvent()
                                .done())
                .addModelInstance(
                        "phase.bpmn",
                        Bpmn.createExecutableProcess("phase")
                                .startEvent()
                                .serviceTask()
                                .camundaExpression("${phase.open(execution)}")
                                .endEvent()
                                .done())
                .addModelInstance(
                        "unit-submission.bpmn",
                        Bpmn.createExecutableProcess("unit-submission")
                                .startEvent()
                                .userTask("task_stub")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    /** Opens one part. */
    public final class Phase {

        public void open(DelegateExecution execution) {
            new Parts(runtime, repository).start(execution, "unit-submission", List.of(unit));
        }
    }
}
