package dk.handleplan.workflow.matter;

import dk.handleplan.core.matter.PolicyHearingProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaPolicyHearingProcess implements PolicyHearingProcess {

    static final String ID = "policy-hearing";

    private Parts parts;
    private Tasks tasks;
    private Deadlines deadlines;

    protected CamundaPolicyHearingProcess() {}

    @Inject
    public CamundaPolicyHearingProcess(Parts parts, Tasks tasks, Deadlines deadlines) {
        this.parts = parts;
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public void asked(UUID cycleId, UUID hearingId) {
        parts.startApart(cycleId, ID, hearingId);
    }

    @Override
    public void extended(UUID hearingId) {
        deadlines.follow(hearingId);
    }

    @Override
    public void responded(UUID hearingId) {
        tasks.complete(hearingId, "task_respondToPolicy");
    }
}
