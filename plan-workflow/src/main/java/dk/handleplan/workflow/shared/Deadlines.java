package dk.handleplan.workflow.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/**
 * Lets timers and open tasks follow dates that were moved: the expressions of the model are asked again, so that nobody has to
 * know which element stands for which date. A case whose date has moved is reminded of the new one even if it was of the old.
 */
@ApplicationScoped
public class Deadlines {

    private ProcessEngine engine;

    protected Deadlines() {}

    @Inject
    public Deadlines(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Of everything that runs for the year: its own process, its phases and all their parts. */
    public void followYear(UUID cycleId) {
        var runtime = engine.getRuntimeService();
        var ofTheYear = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(cycleId.toString())
                .list();
        var rounds = ofTheYear.stream()
                .flatMap(year ->
                        runtime.createProcessInstanceQuery().superProcessInstanceId(year.getId()).list().stream());
        var parts = runtime.createProcessInstanceQuery().caseInstanceId(cycleId.toString()).list().stream();
        Stream.of(ofTheYear.stream(), rounds, parts)
                .flatMap(all -> all)
                .map(ProcessInstance::getId)
                .distinct()
                .forEach(this::followInstance);
    }

    /** Of one case: a unit that got an extension, a body whose meeting was moved. */
    public void follow(UUID caseId) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(instance -> followInstance(instance.getId()));
    }

    private void followInstance(String instance) {
        var before = dates(instance);
        timers(instance)
                .filter(timer -> timer.getRetries() > 0)
                .forEach(timer -> management().recalculateJobDuedate(timer.getId(), false));
        openTasks(instance).forEach(this::followTask);
        if (!dates(instance).equals(before)) {
            execute(new FiredTimers(instance));
        }
    }

    /** For what the process waits, and until when. */
    private Map<String, Date> dates(String instance) {
        var dates = new HashMap<String, Date>();
        timers(instance).forEach(timer -> dates.put(timer.getId(), timer.getDuedate()));
        openTasks(instance).forEach(task -> dates.put(task.getId(), task.getDueDate()));
        return dates;
    }

    private Stream<Job> timers(String instance) {
        return management().createJobQuery().processInstanceId(instance).timers().list().stream();
    }

    private List<Task> openTasks(String instance) {
        return tasks().createTaskQuery().processInstanceId(instance).list();
    }

    private void followTask(Task task) {
        var due = execute(context -> dueNow(context, task));
        if (!Objects.equals(due, task.getDueDate())) {
            tasks().setDueDate(task.getId(), due);
        }
    }

    private static Date dueNow(CommandContext context, Task task) {
        TaskEntity open = context.getTaskManager().findTaskById(task.getId());
        var expression = open.getTaskDefinition().getDueDateExpression();
        return expression == null ? open.getDueDate() : (Date) expression.getValue(open);
    }

    private <T> T execute(Command<T> command) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command);
    }

    private ManagementService management() {
        return engine.getManagementService();
    }

    private TaskService tasks() {
        return engine.getTaskService();
    }
}
