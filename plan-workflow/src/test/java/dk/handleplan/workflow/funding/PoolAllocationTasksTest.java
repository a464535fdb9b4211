package dk.handleplan.workflow.funding;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.decision.DecisionChain;
import dk.handleplan.core.decision.StepOutcome;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.scenario.FirstScenario;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PoolAllocationTasksTest {

    private final UUID cycle = UUID.randomUUID();
    private final List<String> done = new ArrayList<>();
    private final PoolAllocationTasks tasks = new PoolAllocationTasks(new Flow(), new Chain(), new First(), null);

    @Test
    void theAllocationOpensWithAScenarioToTypeIn() {
        tasks.openAllocation(cycle.toString());

        assertThat(done).containsExactly("rows opened", "first scenario");
    }

    @Test
    void aProposalThatComesBackHasAScenarioToTypeInToo() {
        assertThat(tasks.concludeStep(cycle.toString())).isEqualTo("SENT_BACK");

        assertThat(done).containsExactly("sent back", "first scenario");
    }

    private class Flow extends AllocationFlow {

        @Override
        public void open(UUID cycleId) {
            done.add("rows opened");
        }
    }

    private class Chain extends DecisionChain {

        @Override
        public StepOutcome concludeStep(UUID cycleId) {
            done.add("sent back");
            return StepOutcome.SENT_BACK;
        }
    }

    private class First extends FirstScenario {

        @Override
        public void make(UUID cycleId) {
            done.add("first scenario");
        }
    }
}
