package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.UnitSubmissionProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaUnitSubmissionProcess implements UnitSubmissionProcess {

    static final String ID = "unit-submission";

    private static final String APPROVE = "task_approveContribution";
    private static final String REVIEW = "task_reviewContribution";

    private Tasks tasks;
    private Signals signals;
    private Deadlines deadlines;
    private Parts parts;

    protected CamundaUnitSubmissionProcess() {}

    @Inject
    public CamundaUnitSubmissionProcess(Tasks tasks, Signals signals, Deadlines deadlines, Parts parts) {
        this.tasks = tasks;
        this.signals = signals;
        this.deadlines = deadlines;
        this.parts = parts;
    }

    @Override
    public void passedToHead(UUID submissionId) {
        tasks.complete(submissionId, "task_prepareContribution");
    }

    @Override
    public void approved(UUID submissionId, boolean declaration) {
        tasks.complete(submissionId, APPROVE, Map.of("approved", true, "declaration", declaration));
    }

    @Override
    public void returnedToEditors(UUID submissionId) {
        tasks.complete(submissionId, APPROVE, Map.of("approved", false));
    }

    @Override
    public void accepted(UUID submissionId) {
        tasks.complete(submissionId, REVIEW, Map.of("accepted", true));
    }

    @Override
    public void returned(UUID submissionId) {
        tasks.complete(submissionId, REVIEW, Map.of("accepted", false));
    }

    @Override
    public void reopened(UUID cycleId, UUID submissionId) {
        parts.start(CamundaCallForProposalsProcess.ID, cycleId, ID, submissionId);
    }

    @Override
    public void rescheduled(UUID submissionId) {
        deadlines.follow(submissionId);
    }

    @Override
    public void closed(UUID submissionId) {
        signals.closed(ID, submissionId);
    }
}
