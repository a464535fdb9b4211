package dk.handleplan.workflow.cycle;

import dk.handleplan.core.cycle.AnnualCycleProcess;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;

@ApplicationScoped
public class CamundaAnnualCycleProcess implements AnnualCycleProcess {

    static final String ID = "annual-cycle";

    private RuntimeService runtime;
    private Signals signals;
    private Tasks tasks;
    private Deadlines deadlines;

    protected CamundaAnnualCycleProcess() {}

    @Inject
    public CamundaAnnualCycleProcess(RuntimeService runtime, Signals signals, Tasks tasks, Deadlines deadlines) {
        this.runtime = runtime;
        this.signals = signals;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public void start(UUID cycleId) {
        runtime.startProcessInstanceByKey(ID, cycleId.toString());
    }

    @Override
    public void beginNow(UUID cycleId, Phase phase) {
        if (!signals.send(Signals.BEGIN_NOW, ID, cycleId)) {
            throw new RuleBroken("cycle.notWaiting");
        }
    }

    @Override
    public void rescheduled(UUID cycleId) {
        deadlines.followYear(cycleId);
    }

    @Override
    public void closed(UUID cycleId) {
        tasks.complete(cycleId, "task_closeYear");
    }
}
