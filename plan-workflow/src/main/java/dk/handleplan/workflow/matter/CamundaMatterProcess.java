package dk.handleplan.workflow.matter;

import dk.handleplan.core.matter.MatterProcess;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaMatterProcess implements MatterProcess {

    static final String ID = "council-matter";

    private Parts parts;
    private Tasks tasks;

    protected CamundaMatterProcess() {}

    @Inject
    public CamundaMatterProcess(Parts parts, Tasks tasks) {
        this.parts = parts;
        this.tasks = tasks;
    }

    @Override
    public void raised(UUID cycleId, UUID matterId) {
        parts.startApart(cycleId, ID, matterId);
    }

    @Override
    public void answered(UUID matterId) {
        tasks.complete(matterId, "task_answerMatter");
    }
}
