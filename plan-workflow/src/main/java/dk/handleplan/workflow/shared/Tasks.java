package dk.handleplan.workflow.shared;

import dk.handleplan.core.shared.RuleBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** The open tasks of cases. A case has at most one open task of a kind. */
@ApplicationScoped
public class Tasks {

    private TaskService tasks;

    protected Tasks() {}

    @Inject
    public Tasks(TaskService tasks) {
        this.tasks = tasks;
    }

    public void complete(UUID caseId, String kind) {
        complete(caseId, kind, Map.of());
    }

    /**
     * Completes the open task of the case, with what the next gateway asks.
     *
     * @throws RuleBroken when the task is no longer open: its deadline has passed, or somebody was faster
     */
    public void complete(UUID caseId, String kind, Map<String, Object> answers) {
        var task = find(caseId, kind).orElseThrow(() -> new RuleBroken("inbox.taskGone"));
        try {
            tasks.complete(task.getId(), answers);
        } catch (OptimisticLockingException somebodyWasFaster) {
            throw new RuleBroken("inbox.taskGone");
        }
    }

    public boolean isOpen(UUID caseId, String kind) {
        return find(caseId, kind).isPresent();
    }

    private Optional<Task> find(UUID caseId, String kind) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKey(kind)
                .singleResult());
    }
}
