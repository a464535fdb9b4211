package dk.handleplan.workflow.funding;

import dk.handleplan.core.decision.DecisionChain;
import dk.handleplan.core.funding.AllocationFlow;
import dk.handleplan.core.scenario.FirstScenario;
import dk.handleplan.workflow.decision.CamundaBodyDecisionProcess;
import dk.handleplan.workflow.shared.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model of the allocation calls. */
@Named("poolAllocation")
@ApplicationScoped
public class PoolAllocationTasks {

    private AllocationFlow allocation;
    private DecisionChain chain;
    private FirstScenario firstScenario;
    private Parts parts;

    protected PoolAllocationTasks() {}

    @Inject
    public PoolAllocationTasks(
            AllocationFlow allocation, DecisionChain chain, FirstScenario firstScenario, Parts parts) {
        this.allocation = allocation;
        this.chain = chain;
        this.firstScenario = firstScenario;
        this.parts = parts;
    }

    public void openAllocation(String cycleId) {
        var id = UUID.fromString(cycleId);
        allocation.open(id);
        firstScenario.make(id);
    }

    public void openDecisions(DelegateExecution phase) {
        var opened = chain.openNext(UUID.fromString(phase.getProcessBusinessKey()));
        parts.start(phase, CamundaBodyDecisionProcess.ID, opened);
    }

    public String concludeStep(String cycleId) {
        var id = UUID.fromString(cycleId);
        var outcome = chain.concludeStep(id);
        firstScenario.make(id);
        return outcome.name();
    }

    public void bindGrants(String cycleId) {
        chain.bindGrants(UUID.fromString(cycleId));
    }
}
