package dk.handleplan.workflow.initiative;

import dk.handleplan.core.initiative.ParticipationProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaParticipationProcess implements ParticipationProcess {

    static final String ID = "joint-participation";

    private Parts parts;
    private Tasks tasks;
    private Signals signals;
    private Deadlines deadlines;

    protected CamundaParticipationProcess() {}

    @Inject
    public CamundaParticipationProcess(Parts parts, Tasks tasks, Signals signals, Deadlines deadlines) {
        this.parts = parts;
        this.tasks = tasks;
        this.signals = signals;
        this.deadlines = deadlines;
    }

    @Override
    public void asked(UUID cycleId, UUID participationId) {
        parts.start(CamundaCallForProposalsProcess.ID, cycleId, ID, participationId);
    }

    @Override
    public void answered(UUID participationId, boolean confirmed) {
        tasks.complete(participationId, "task_confirmParticipation", Map.of("confirmed", confirmed));
    }

    @Override
    public void rescheduled(UUID participationId) {
        deadlines.follow(participationId);
    }

    @Override
    public void lapsed(UUID participationId) {
        signals.closed(ID, participationId);
    }
}
