package dk.handleplan.workflow.status;

import dk.handleplan.core.status.StatusRoundProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;

@ApplicationScoped
public class CamundaStatusRoundProcess implements StatusRoundProcess {

    static final String ID = "status-round";

    private static final String PLANNED = "planned-round";
    private static final String ASK_MORE = "task_askMore";

    private RuntimeService runtime;
    private Parts parts;
    private Signals signals;
    private Tasks tasks;
    private Deadlines deadlines;

    protected CamundaStatusRoundProcess() {}

    @Inject
    public CamundaStatusRoundProcess(
            RuntimeService runtime, Parts parts, Signals signals, Tasks tasks, Deadlines deadlines) {
        this.runtime = runtime;
        this.parts = parts;
        this.signals = signals;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public void planned(UUID cycleId, UUID roundId) {
        parts.startApart(cycleId, PLANNED, roundId);
    }

    @Override
    public void moved(UUID roundId) {
        deadlines.follow(roundId);
    }

    @Override
    public void unplanned(UUID roundId) {
        signals.closed(PLANNED, roundId);
    }

    @Override
    public void begun(UUID cycleId, UUID roundId) {
        parts.startApart(cycleId, ID, roundId);
    }

    @Override
    public boolean isOpening(UUID roundId) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(roundId.toString())
                        .activityId(ASK_MORE)
                        .count()
                > 0;
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
