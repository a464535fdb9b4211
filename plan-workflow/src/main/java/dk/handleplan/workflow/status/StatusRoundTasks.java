package dk.handleplan.workflow.status;

import dk.handleplan.core.status.Opening;
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

    /** Asks for some reports, and tells what the round waits for then: the name of an {@link Opening.Next}. */
    public String askNext(DelegateExecution round) {
        return open(round).next().name();
    }

    /** How many reports are asked for, all at once; called by models before those that ask step by step. */
    public int openReports(DelegateExecution round) {
        var opening = open(round);
        var opened = opening.reports().size();
        return opening.next() == Opening.Next.MORE ? opened + openReports(round) : opened;
    }

    private Opening open(DelegateExecution round) {
        var opening = status.openReports(UUID.fromString(round.getProcessBusinessKey()));
        parts.start(round, CamundaStatusReportProcess.ID, opening.reports());
        return opening;
    }

    public void closeRemaining(String roundId) {
        status.closeRemaining(UUID.fromString(roundId))
                .forEach(reportId -> signals.closed(CamundaStatusReportProcess.ID, reportId));
    }
}
