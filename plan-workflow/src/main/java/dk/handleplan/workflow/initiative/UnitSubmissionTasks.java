package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.CallForProposalsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a unit's contribution calls. */
@Named("unitSubmission")
@ApplicationScoped
public class UnitSubmissionTasks {

    private CallForProposalsService calls;

    protected UnitSubmissionTasks() {}

    @Inject
    public UnitSubmissionTasks(CallForProposalsService calls) {
        this.calls = calls;
    }

    public void remind(String submissionId) {
        calls.remind(UUID.fromString(submissionId));
    }

    public void escalate(String submissionId) {
        calls.escalate(UUID.fromString(submissionId));
    }

    public void missDeadline(String submissionId) {
        calls.missDeadline(UUID.fromString(submissionId));
    }
}
