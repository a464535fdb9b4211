package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.ConsultationProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaConsultationProcess implements ConsultationProcess {

    static final String ID = "consultation";

    private Tasks tasks;
    private Parts parts;
    private Deadlines deadlines;

    protected CamundaConsultationProcess() {}

    @Inject
    public CamundaConsultationProcess(Tasks tasks, Parts parts, Deadlines deadlines) {
        this.tasks = tasks;
        this.parts = parts;
        this.deadlines = deadlines;
    }

    @Override
    public void responded(UUID consultationId) {
        tasks.complete(consultationId, "task_sendResponse");
    }

    @Override
    public void admitted(UUID cycleId, UUID consultationId) {
        parts.start(CamundaHearingProcess.ID, cycleId, ID, consultationId);
    }

    @Override
    public void extended(UUID consultationId) {
        deadlines.follow(consultationId);
    }
}
