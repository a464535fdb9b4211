package dk.handleplan.workflow.inbox;

import dk.handleplan.core.inbox.OpenTask;
import dk.handleplan.core.inbox.OpenTasks;
import dk.handleplan.workflow.shared.Dates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

@ApplicationScoped
public class CamundaOpenTasks implements OpenTasks {

    private TaskService tasks;

    protected CamundaOpenTasks() {}

    @Inject
    public CamundaOpenTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<OpenTask> all() {
        return tasks.createTaskQuery().active().list().stream()
                .map(CamundaOpenTasks::open)
                .toList();
    }

    private static OpenTask open(Task task) {
        return new OpenTask(task.getId(), task.getDueDate() == null ? null : Dates.dayOf(task.getDueDate()));
    }
}
