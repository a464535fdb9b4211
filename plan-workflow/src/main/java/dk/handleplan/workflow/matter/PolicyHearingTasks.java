package dk.handleplan.workflow.matter;

import dk.handleplan.core.matter.PolicyHearingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a hearing on another policy calls. */
@Named("policyHearing")
@ApplicationScoped
public class PolicyHearingTasks {

    private PolicyHearingService hearings;

    protected PolicyHearingTasks() {}

    @Inject
    public PolicyHearingTasks(PolicyHearingService hearings) {
        this.hearings = hearings;
    }

    public void remind(String hearingId) {
        hearings.remind(UUID.fromString(hearingId));
    }

    public void lapse(String hearingId) {
        hearings.lapse(UUID.fromString(hearingId));
    }
}
