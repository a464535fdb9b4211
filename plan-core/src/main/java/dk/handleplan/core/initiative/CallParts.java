package dk.handleplan.core.initiative;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.PhaseRuns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the call when the last unit has answered or missed its date. */
@ApplicationScoped
public class CallParts {

    private PhaseRuns phases;
    private CallForProposalsProcess process;

    protected CallParts() {}

    @Inject
    public CallParts(PhaseRuns phases, CallForProposalsProcess process) {
        this.phases = phases;
        this.process = process;
    }

    /** The call itself has closed it, and need not be told. */
    void closedByCall(Submission submission) {
        phases.partClosed(submission.cycleId(), Phase.CALL);
    }

    void closed(Submission submission) {
        if (phases.partClosed(submission.cycleId(), Phase.CALL)) {
            process.allIn(submission.cycleId());
        }
    }
}
