package dk.handleplan.workflow.reassessment;

import dk.handleplan.core.reassessment.ReappraisalProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaReappraisalProcess implements ReappraisalProcess {

    static final String ID = "reappraisal";

    private Parts parts;
    private Tasks tasks;
    private Deadlines deadlines;
    private Signals signals;

    protected CamundaReappraisalProcess() {}

    @Inject
    public CamundaReappraisalProcess(Parts parts, Tasks tasks, Deadlines deadlines, Signals signals) {
        this.parts = parts;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.signals = signals;
    }

    @Override
    public void asked(UUID cycleId, UUID reappraisalId) {
        parts.startApart(cycleId, ID, reappraisalId);
    }

    @Override
    public void assessed(UUID reappraisalId) {
        tasks.complete(reappraisalId, "task_assessInitiative");
    }

    @Override
    public void reviewed(UUID reappraisalId, boolean decided) {
        tasks.complete(reappraisalId, "task_decideReappraisal", Map.of("decided", decided));
    }

    @Override
    public void moved(UUID reappraisalId) {
        deadlines.follow(reappraisalId);
    }

    @Override
    public void withdrawn(UUID reappraisalId) {
        signals.closed(ID, reappraisalId);
    }
}
