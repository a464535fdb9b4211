package dk.handleplan.workflow.reassessment;

import dk.handleplan.core.reassessment.ReappraisalDeadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of an initiative that is assessed again calls. */
@Named("reappraisal")
@ApplicationScoped
public class ReappraisalTasks {

    private ReappraisalDeadlines deadlines;

    protected ReappraisalTasks() {}

    @Inject
    public ReappraisalTasks(ReappraisalDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    public void remind(String reappraisalId) {
        deadlines.remind(UUID.fromString(reappraisalId));
    }

    public void escalate(String reappraisalId) {
        deadlines.escalate(UUID.fromString(reappraisalId));
    }
}
