package dk.handleplan.workflow.decision;

import dk.handleplan.core.decision.PlanPublicationProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

@ApplicationScoped
public class CamundaPlanPublicationProcess implements PlanPublicationProcess {

    static final String ID = "plan-publication";

    private static final String HELD_BACK = "task_reviewPublication";

    private Parts parts;
    private Tasks tasks;
    private Deadlines deadlines;
    private Signals signals;

    protected CamundaPlanPublicationProcess() {}

    @Inject
    public CamundaPlanPublicationProcess(Parts parts, Tasks tasks, Deadlines deadlines, Signals signals) {
        this.parts = parts;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.signals = signals;
    }

    @Override
    public void approved(UUID cycleId, UUID publicationId) {
        parts.startApart(cycleId, ID, publicationId);
    }

    @Override
    public void moved(UUID publicationId) {
        if (tasks.isOpen(publicationId, HELD_BACK)) {
            tasks.complete(publicationId, HELD_BACK);
        } else {
            deadlines.follow(publicationId);
        }
    }

    @Override
    public void ended(UUID publicationId) {
        signals.closed(ID, publicationId);
    }
}
