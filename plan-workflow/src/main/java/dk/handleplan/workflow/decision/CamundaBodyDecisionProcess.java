package dk.handleplan.workflow.decision;

import dk.handleplan.core.decision.BodyDecisionProcess;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class CamundaBodyDecisionProcess implements BodyDecisionProcess {

    public static final String ID = "body-decision";

    private Tasks tasks;
    private Deadlines deadlines;

    protected CamundaBodyDecisionProcess() {}

    @Inject
    public CamundaBodyDecisionProcess(Tasks tasks, Deadlines deadlines) {
        this.tasks = tasks;
        this.deadlines = deadlines;
    }

    @Override
    public void recorded(UUID decisionId, boolean deferred) {
        tasks.complete(decisionId, "task_recordDecision", Map.of("deferred", deferred));
    }

    @Override
    public void convened(UUID decisionId) {
        deadlines.follow(decisionId);
    }
}
