package dk.handleplan.workflow.status;

import dk.handleplan.core.status.StatusService;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What the model of a status round calls. */
@Named("statusRound")
@ApplicationScoped
public class StatusRoundTasks {

    private StatusService status;
    private Parts parts;
    private Signals signals;

    protected StatusRoundTasks() {}

    @Inject
    public StatusRoundTasks(StatusService status, Parts parts, Signals signals) {
        this.status = status;
        this.parts = parts;
        this.signals = signals;
    }

    /** How many reports are asked for. */
    public int openReports(DelegateExecution round) {
        var opened = status.openReports(UUID.fromString(round.getProcessBusinessKey()));
        parts.start(round, CamundaStatusReportProcess.ID, opened);
        return opened.size();
    }

    public void closeRemaining(String roundId) {
        status.closeRemaining(UUID.fromString(roundId))
                .forEach(reportId -> signals.closed(CamundaStatusReportProcess.ID, reportId));
    }
}
