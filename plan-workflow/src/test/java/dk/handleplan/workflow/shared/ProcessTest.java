package dk.handleplan.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A process on the real engine over a database in memory, with the use cases behind its expressions faked.
 *
 * <p>A test names the models it needs and puts a bean for each name the models mention. Processes it calls but does not care
 * about are stubs that wait for {@link #finish}. Nothing happens by itself: timers are fired by hand.
 */
public abstract class ProcessTest {

    private static final String STUB_TASK = "task_stub";
    private static final Map<Object, Object> BEANS = new HashMap<>();
    private static ProcessEngine shared;

    protected final ProcessEngine engine = engine();
    protected final RuntimeService runtime = engine.getRuntimeService();
    protected final TaskService tasks = engine.getTaskService();
    protected final RepositoryService repository = engine.getRepositoryService();
    protected final ManagementService management = engine.getManagementService();
    protected final HistoryService history = engine.getHistoryService();

    private String deployment;

    private static synchronized ProcessEngine engine() {
        if (shared == null) {
            var configuration = new StandaloneInMemProcessEngineConfiguration();
            EngineConfiguration.settle(configuration);
            configuration.setJdbcUrl("jdbc:h2:mem:processes;DB_CLOSE_DELAY=-1");
            configuration.setJobExecutorActivate(false);
            configuration.setBeans(BEANS);
            shared = configuration.buildProcessEngine();
        }
        return shared;
    }

    /** File names of the models under test: {@code hearing.bpmn}. */
    protected abstract List<String> models();

    /** Ids of called processes that are stubbed. */
    protected List<String> stubs() {
        return List.of();
    }

    @BeforeEach
    void deploy() {
        var all = repository.createDeployment();
        models().forEach(all::addClasspathResource);
        stubs().forEach(id -> all.addModelInstance(
                id + ".bpmn",
                Bpmn.createExecutableProcess(id)
                        .startEvent()
                        .userTask(STUB_TASK)
                        .endEvent()
                        .done()));
        deployment = all.deploy().getId();
    }

    @AfterEach
    void cleanUp() {
        repository.deleteDeployment(deployment, true);
        BEANS.clear();
        ClockUtil.reset();
    }

    /** The use case that expressions of the models find under this name. */
    protected void bean(String name, Object bean) {
        BEANS.put(name, bean);
    }

    protected ProcessInstance start(String process, UUID caseId) {
        return runtime.startProcessInstanceByKey(process, caseId.toString());
    }

    /** Completes the case's one open task of this kind; answers are pairs of variable and value. */
    protected void complete(UUID caseId, String kind, Object... answers) {
        var variables = new HashMap<String, Object>();
        for (var i = 0; i < answers.length; i += 2) {
            variables.put((String) answers[i], answers[i + 1]);
        }
        tasks.complete(task(caseId, kind).getId(), variables);
    }

    protected Task task(UUID caseId, String kind) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKey(kind)
                .singleResult();
        assertThat(task).as("open task %s", kind).isNotNull();
        return task;
    }

    /** Ends the stubbed process. */
    protected void finish(String stub, UUID caseId) {
        var task = tasks.createTaskQuery()
                .processDefinitionKey(stub)
                .processInstanceBusinessKey(caseId.toString())
                .singleResult();
        assertThat(task).as("running %s", stub).isNotNull();
        tasks.complete(task.getId());
    }

    protected void send(String message, String process, UUID caseId) {
        assertThat(new Signals(runtime).send(message, process, caseId))
                .as("%s waits for %s", process, message)
                .isTrue();
    }

    /** Lets the date of the timer event come. */
    protected void fire(UUID caseId, String timerEvent) {
        management.executeJob(timer(caseId, timerEvent).getId());
    }

    protected LocalDate dueOn(UUID caseId, String timerEvent) {
        return Dates.dayOf(timer(caseId, timerEvent).getDuedate());
    }

    private Job timer(UUID caseId, String timerEvent) {
        var waiting = new ArrayList<Job>();
        instances(caseId)
                .forEach(i -> waiting.addAll(management
                        .createJobQuery()
                        .processInstanceId(i.getId())
                        .activityId(timerEvent)
                        .list()));
        assertThat(waiting).as("timer %s", timerEvent).hasSize(1);
        return waiting.get(0);
    }

    /** Makes {@code moment} the present and works off everything that is due by then. */
    protected void timePassesTo(Date moment) {
        ClockUtil.setCurrentTime(moment);
        var due = management
                .createJobQuery()
                .duedateLowerThan(new Date(moment.getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .list();
        due.forEach(job -> management.executeJob(job.getId()));
        if (!due.isEmpty()) {
            timePassesTo(moment);
        }
    }

    /** Whether the process of the case is over. */
    protected boolean hasEnded(String process, UUID caseId) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                == 0;
    }

    /** The elements at which all processes of the case wait, by id. */
    protected List<String> waitingAt(UUID caseId) {
        return instances(caseId)
                .map(i -> runtime.getActiveActivityIds(i.getId()))
                .flatMap(List::stream)
                .sorted()
                .toList();
    }

    /** The end events that the case's processes reached, in order of time. */
    protected List<String> reached(UUID caseId, String... activities) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .flatMap(i -> history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(i.getId())
                        .finished()
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream())
                .map(a -> a.getActivityId())
                .filter(id ->
                        activities.length == 0 || Arrays.asList(activities).contains(id))
                .toList();
    }

    private java.util.stream.Stream<ProcessInstance> instances(UUID caseId) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream();
    }
}
