package dk.handleplan.workflow.presentation;

import dk.handleplan.core.presentation.PresentationProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaPresentationProcess implements PresentationProcess {

    static final String ID = "status-presentation";

    private Parts parts;
    private Tasks tasks;
    private Signals signals;
    private Deadlines deadlines;

    protected CamundaPresentationProcess() {}

    @Inject
    public CamundaPresentationProcess(Parts parts, Tasks tasks, Signals signals, Deadlines deadlines) {
        this.parts = parts;
        this.tasks = tasks;
        this.signals = signals;
        this.deadlines = deadlines;
    }

    @Override
    public void presented(UUID cycleId, UUID presentationId) {
        parts.startApart(cycleId, ID, presentationId);
    }

    @Override
    public void recorded(UUID presentationId, boolean deferred) {
        tasks.complete(presentationId, "task_recordStatus", Map.of("deferred", deferred));
    }

    @Override
    public void convened(UUID presentationId) {
        deadlines.follow(presentationId);
    }

    @Override
    public void withdrawn(UUID presentationId) {
        signals.send("message_withdrawn", ID, presentationId);
    }
}
