package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.HearingProcess;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaHearingProcess implements HearingProcess {

    static final String ID = "hearing";

    private Signals signals;
    private Tasks tasks;

    protected CamundaHearingProcess() {}

    @Inject
    public CamundaHearingProcess(Signals signals, Tasks tasks) {
        this.signals = signals;
        this.tasks = tasks;
    }

    @Override
    public void sent(UUID cycleId) {
        tasks.complete(cycleId, "task_sendHearing");
    }

    @Override
    public void allIn(UUID cycleId) {
        signals.allIn(ID, cycleId);
    }

    @Override
    public void released(UUID cycleId) {
        tasks.complete(cycleId, "task_answerRemarks");
    }
}
