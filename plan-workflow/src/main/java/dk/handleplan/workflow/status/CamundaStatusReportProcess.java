package dk.handleplan.workflow.status;

import dk.handleplan.core.status.StatusReportProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaStatusReportProcess implements StatusReportProcess {

    static final String ID = "status-report";

    private static final String APPROVE = "task_approveStatus";
    private static final String REVIEW = "task_reviewStatus";

    private Tasks tasks;
    private Deadlines deadlines;

    protected CamundaStatusReportProcess() {}

    @Inject
    public CamundaStatusReportProcess(Tasks tasks, Deadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public void passedToHead(UUID reportId) {
        tasks.complete(reportId, "task_reportStatus");
    }

    @Override
    public void approved(UUID reportId) {
        tasks.complete(reportId, APPROVE, Map.of("approved", true));
    }

    @Override
    public void returnedByHead(UUID reportId) {
        tasks.complete(reportId, APPROVE, Map.of("approved", false));
    }

    @Override
    public void accepted(UUID reportId) {
        tasks.complete(reportId, REVIEW, Map.of("accepted", true));
    }

    @Override
    public void returnedBySecretariat(UUID reportId) {
        tasks.complete(reportId, REVIEW, Map.of("accepted", false));
    }

    @Override
    public void rescheduled(UUID reportId) {
        deadlines.follow(reportId);
    }
}
