package dk.handleplan.workflow.status;

import dk.handleplan.core.status.ReminderKind;
import dk.handleplan.core.status.StatusFollowUpService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a status report calls. */
@Named("statusReport")
@ApplicationScoped
public class StatusReportTasks {

    private StatusFollowUpService followUp;

    protected StatusReportTasks() {}

    @Inject
    public StatusReportTasks(StatusFollowUpService followUp) {
        this.followUp = followUp;
    }

    public void remind(String reportId) {
        tell(reportId, ReminderKind.REMINDED);
    }

    public void lastDay(String reportId) {
        tell(reportId, ReminderKind.LAST_DAY);
    }

    public void escalate(String reportId) {
        tell(reportId, ReminderKind.ESCALATED);
    }

    public void overdue(String reportId) {
        tell(reportId, ReminderKind.OVERDUE);
    }

    private void tell(String reportId, ReminderKind kind) {
        followUp.tell(UUID.fromString(reportId), kind);
    }
}
