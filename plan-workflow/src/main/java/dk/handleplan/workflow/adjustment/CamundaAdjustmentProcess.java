package dk.handleplan.workflow.adjustment;

import dk.handleplan.core.adjustment.AdjustmentProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaAdjustmentProcess implements AdjustmentProcess {

    static final String ID = "adjustment";

    private Parts parts;
    private Tasks tasks;
    private Signals signals;
    private Deadlines deadlines;

    protected CamundaAdjustmentProcess() {}

    @Inject
    public CamundaAdjustmentProcess(Parts parts, Tasks tasks, Signals signals, Deadlines deadlines) {
        this.parts = parts;
        this.tasks = tasks;
        this.signals = signals;
        this.deadlines = deadlines;
    }

    @Override
    public void sent(UUID cycleId, UUID adjustmentId) {
        parts.startApart(cycleId, ID, adjustmentId);
    }

    @Override
    public void recorded(UUID adjustmentId, boolean deferred) {
        tasks.complete(adjustmentId, "task_recordAdjustment", Map.of("deferred", deferred));
    }

    @Override
    public void convened(UUID adjustmentId) {
        deadlines.follow(adjustmentId);
    }

    @Override
    public void withdrawn(UUID adjustmentId) {
        signals.send("message_withdrawn", ID, adjustmentId);
    }
}
