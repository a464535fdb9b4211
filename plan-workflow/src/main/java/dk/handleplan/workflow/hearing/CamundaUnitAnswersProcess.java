package dk.handleplan.workflow.hearing;

import dk.handleplan.core.hearing.UnitAnswersProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaUnitAnswersProcess implements UnitAnswersProcess {

    static final String ID = "unit-answers";

    private Parts parts;
    private Tasks tasks;
    private Signals signals;
    private Deadlines deadlines;

    protected CamundaUnitAnswersProcess() {}

    @Inject
    public CamundaUnitAnswersProcess(Parts parts, Tasks tasks, Signals signals, Deadlines deadlines) {
        this.parts = parts;
        this.tasks = tasks;
        this.signals = signals;
        this.deadlines = deadlines;
    }

    @Override
    public void asked(UUID cycleId, UUID requestId) {
        parts.start(CamundaHearingProcess.ID, cycleId, ID, requestId);
    }

    @Override
    public void handedOver(UUID requestId) {
        tasks.complete(requestId, "task_answerForUnit");
    }

    @Override
    public void approved(UUID requestId) {
        looked(requestId, true);
    }

    @Override
    public void returned(UUID requestId) {
        looked(requestId, false);
    }

    private void looked(UUID requestId, boolean approved) {
        tasks.complete(requestId, "task_approveAnswers", Map.of("approved", approved));
    }

    @Override
    public void rescheduled(UUID requestId) {
        deadlines.follow(requestId);
    }

    @Override
    public void lapsed(UUID requestId) {
        signals.closed(ID, requestId);
    }
}
