package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.CallForProposalsProcess;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaCallForProposalsProcess implements CallForProposalsProcess {

    static final String ID = "call-for-proposals";

    private Tasks tasks;
    private Signals signals;

    protected CamundaCallForProposalsProcess() {}

    @Inject
    public CamundaCallForProposalsProcess(Tasks tasks, Signals signals) {
        this.tasks = tasks;
        this.signals = signals;
    }

    @Override
    public void allIn(UUID cycleId) {
        signals.allIn(ID, cycleId);
    }

    @Override
    public void concluded(UUID cycleId) {
        tasks.complete(cycleId, "task_concludeCall");
    }
}
