package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.CallForProposalsService;
import dk.handleplan.workflow.shared.Parts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model of a call for proposals calls. */
@Named("callForProposals")
@ApplicationScoped
public class CallForProposalsTasks {

    private CallForProposalsService calls;
    private Parts parts;

    protected CallForProposalsTasks() {}

    @Inject
    public CallForProposalsTasks(CallForProposalsService calls, Parts parts) {
        this.calls = calls;
        this.parts = parts;
    }

    public void openSubmissions(DelegateExecution call) {
        var asked = calls.openSubmissions(UUID.fromString(call.getProcessBusinessKey()));
        parts.start(call, CamundaUnitSubmissionProcess.ID, asked);
    }

    public void closeLate(String cycleId) {
        calls.closeLate(UUID.fromString(cycleId));
    }
}
