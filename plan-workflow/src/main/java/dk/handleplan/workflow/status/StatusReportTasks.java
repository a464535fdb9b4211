package dk.handleplan.workflow.status;

import dk.handleplan.core.status.StatusReportService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a status report calls. */
@Named("statusReport")
@ApplicationScoped
public class StatusReportTasks {

    private StatusReportService reports;

    protected StatusReportTasks() {}

    @Inject
    public StatusReportTasks(StatusReportService reports) {
        this.reports = reports;
    }

    public void remind(String reportId) {
        reports.remind(UUID.fromString(reportId));
    }

    public void escalate(String reportId) {
        reports.escalate(UUID.fromString(reportId));
    }
}
