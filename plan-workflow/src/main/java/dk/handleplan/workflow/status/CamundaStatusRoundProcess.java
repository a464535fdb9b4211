package dk.handleplan.workflow.status;

import dk.handleplan.core.status.StatusRoundProcess;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaStatusRoundProcess implements StatusRoundProcess {

    static final String ID = "status-round";

    private Signals signals;
    private Tasks tasks;

    protected CamundaStatusRoundProcess() {}

    @Inject
    public CamundaStatusRoundProcess(Signals signals, Tasks tasks) {
        this.signals = signals;
        this.tasks = tasks;
    }

    @Override
    public void allIn(UUID roundId) {
        signals.allIn(ID, roundId);
    }

    @Override
    public void concluded(UUID roundId) {
        tasks.complete(roundId, "task_concludeRound");
    }
}
