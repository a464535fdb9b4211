package dk.handleplan.workflow.reassessment;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.ProcessTest;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReappraisalTest extends ProcessTest {

    private final UUID cycle = UUID.randomUUID();
    private final UUID reappraisal = UUID.randomUUID();
    private final CamundaReappraisalProcess process =
            new CamundaReappraisalProcess(new Parts(runtime, repository), new Tasks(tasks), new Signals(runtime));

    @Override
    protected List<String> models() {
        return List.of("reappraisal.bpmn");
    }

    @BeforeEach
    void theUnitIsAsked() {
        process.asked(cycle, reappraisal);
    }

    @Test
    void theUnitAssessesItAndTheSecretariatDecides() {
        assertThat(tasks.createTaskQuery().taskCandidateGroup("CENTRE_EDITOR").list())
                .hasSize(1);
        process.assessed(reappraisal);
        assertThat(tasks.createTaskQuery().taskCandidateGroup("SECRETARIAT").list())
                .hasSize(1);

        process.reviewed(reappraisal, true);

        assertThat(reached(reappraisal, "event_reappraisalDecided")).hasSize(1);
        assertThat(hasEnded("reappraisal", reappraisal)).isTrue();
    }

    @Test
    void whatIsGivenBackIsAssessedAgain() {
        process.assessed(reappraisal);
        process.reviewed(reappraisal, false);

        assertThat(waitingAt(reappraisal)).containsExactly("task_assessInitiative");
    }

    @Test
    void aFlagThatIsTakenAwayEndsItWhereverItStands() {
        process.withdrawn(reappraisal);
        assertThat(hasEnded("reappraisal", reappraisal)).isTrue();

        var other = UUID.randomUUID();
        process.asked(cycle, other);
        process.assessed(other);
        process.withdrawn(other);
        assertThat(hasEnded("reappraisal", other)).isTrue();
    }
}
