package dk.handleplan.workflow.result;

import dk.handleplan.core.result.AwaitedResultProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaAwaitedResultProcess implements AwaitedResultProcess {

    static final String ID = "awaited-result";

    private Parts parts;
    private Tasks tasks;
    private Deadlines deadlines;
    private Signals signals;

    protected CamundaAwaitedResultProcess() {}

    @Inject
    public CamundaAwaitedResultProcess(Parts parts, Tasks tasks, Deadlines deadlines, Signals signals) {
        this.parts = parts;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.signals = signals;
    }

    @Override
    public void opened(UUID cycleId, UUID resultId) {
        parts.startApart(cycleId, ID, resultId);
    }

    @Override
    public void delivered(UUID resultId) {
        tasks.complete(resultId, "task_deliverResult");
    }

    @Override
    public void reviewed(UUID resultId, boolean accepted) {
        tasks.complete(resultId, "task_acceptResult", Map.of("accepted", accepted));
    }

    @Override
    public void waived(UUID resultId) {
        signals.closed(ID, resultId);
    }

    @Override
    public void moved(UUID resultId) {
        deadlines.follow(resultId);
    }
}
