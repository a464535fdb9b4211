package dk.handleplan.workflow.funding;

import dk.handleplan.core.funding.PoolAllocationProcess;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaPoolAllocationProcess implements PoolAllocationProcess {

    static final String ID = "pool-allocation";

    private Signals signals;
    private Tasks tasks;

    protected CamundaPoolAllocationProcess() {}

    @Inject
    public CamundaPoolAllocationProcess(Signals signals, Tasks tasks) {
        this.signals = signals;
        this.tasks = tasks;
    }

    @Override
    public void proposed(UUID cycleId) {
        tasks.complete(cycleId, "task_proposeAllocation");
    }

    @Override
    public void allIn(UUID cycleId) {
        signals.allIn(ID, cycleId);
    }

    @Override
    public void published(UUID cycleId) {
        tasks.complete(cycleId, "task_publishPlan");
    }
}
