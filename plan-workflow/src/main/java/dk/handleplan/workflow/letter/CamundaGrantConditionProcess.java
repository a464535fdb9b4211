package dk.handleplan.workflow.letter;

import dk.handleplan.core.letter.GrantConditionProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaGrantConditionProcess implements GrantConditionProcess {

    static final String ID = "grant-condition";

    private Parts parts;
    private Tasks tasks;
    private Deadlines deadlines;
    private Signals signals;

    protected CamundaGrantConditionProcess() {}

    @Inject
    public CamundaGrantConditionProcess(Parts parts, Tasks tasks, Deadlines deadlines, Signals signals) {
        this.parts = parts;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.signals = signals;
    }

    @Override
    public void opened(UUID cycleId, UUID conditionId) {
        parts.startApart(cycleId, ID, conditionId);
    }

    @Override
    public void reported(UUID conditionId) {
        tasks.complete(conditionId, "task_meetCondition");
    }

    @Override
    public void reviewed(UUID conditionId, boolean accepted) {
        tasks.complete(conditionId, "task_acceptCondition", Map.of("accepted", accepted));
    }

    @Override
    public void waived(UUID conditionId) {
        signals.closed(ID, conditionId);
    }

    @Override
    public void moved(UUID conditionId) {
        deadlines.follow(conditionId);
    }
}
