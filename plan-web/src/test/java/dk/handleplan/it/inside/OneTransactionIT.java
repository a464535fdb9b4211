package dk.handleplan.it.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.shared.StoredSettings;
import dk.handleplan.it.RunningProduct;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The database, the engine and the inbox change together or not at all. Runs after the stories, whose inboxes it would fill. */
@Order(Integer.MAX_VALUE)
class OneTransactionIT extends RunningProduct {

    private final UUID caseId = UUID.randomUUID();

    @Inject
    private UserTransaction transaction;

    @Inject
    private RepositoryService models;

    @Inject
    private RuntimeService processes;

    @Inject
    private TaskService tasks;

    @Inject
    private StoredSettings rows;

    @Inject
    private Inbox inbox;

    @Inject
    private Probe probe;

    @Inject
    private ProbeTimer timer;

    @BeforeEach
    void startAProcessThatWaits() throws Exception {
        transaction.begin();
        models.createDeployment()
                .name("probe")
                .enableDuplicateFiltering(true)
                .addModelInstance(
                        "probe.bpmn",
                        Bpmn.createExecutableProcess(ProbeCases.PROCESS)
                                .startEvent()
                                .userTask("task_probe")
                                .camundaCandidateGroups("SECRETARIAT")
                                .serviceTask()
                                .camundaExpression("${probe.run(refuse)}")
                                .endEvent()
                                .done())
                .deploy();
        processes.startProcessInstanceByKey(ProbeCases.PROCESS, caseId.toString());
        transaction.commit();
    }

    @AfterEach
    void endWhatStillWaits() throws Exception {
        transaction.begin();
        processes
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(waiting -> processes.deleteProcessInstance(waiting.getId(), "the test is over"));
        transaction.commit();
    }

    @Test
    void bothAreDone() throws Exception {
        transaction.begin();
        rows.store(caseId.toString(), "done");
        complete(false);
        transaction.commit();

        assertThat(rows.value(caseId.toString())).contains("done");
        assertThat(openTasks()).isZero();
        assertThat(inbox.isOpen(caseId, "task_probe")).isFalse();
    }

    @Test
    void neitherIsDoneWhenTheServiceFailsAfterTheTask() throws Exception {
        transaction.begin();
        rows.store(caseId.toString(), "done");
        complete(false);
        transaction.rollback();

        assertNothingHappened();
    }

    @Test
    void neitherIsDoneWhenTheProcessFails() throws Exception {
        transaction.begin();
        rows.store(caseId.toString(), "done");
        assertThatThrownBy(() -> complete(true)).hasStackTraceContaining(Probe.REFUSAL);
        transaction.rollback();

        assertNothingHappened();
    }

    @Test
    void aTimerOfTheEngineWorksInOneTransaction() throws Exception {
        transaction.begin();
        var model = models.createDeployment()
                .addModelInstance(
                        "probe-timer.bpmn",
                        Bpmn.createExecutableProcess("probe-timer")
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDuration("PT0S")
                                .serviceTask()
                                .camundaExpression("${probe.look()}")
                                .endEvent()
                                .done())
                .deploy();
        var process = processes.startProcessInstanceByKey("probe-timer").getId();
        transaction.commit();

        for (var tries = 0; tries < 100 && isRunning(process); tries++) {
            Thread.sleep(100);
        }

        assertThat(isRunning(process)).isFalse();
        assertThat(probe.wasCalledInATransaction()).isTrue();
        models.deleteDeployment(model.getId(), true);
    }

    private boolean isRunning(String process) {
        return processes.createProcessInstanceQuery().processInstanceId(process).count() > 0;
    }

    @Test
    void aThreadOfTheProductWorksInOneTransaction() throws Exception {
        assertThat(timer.workedInATransaction()).isTrue();
    }

    private void complete(boolean refuse) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult()
                .getId();
        tasks.complete(task, Map.of("refuse", refuse));
    }

    private void assertNothingHappened() {
        assertThat(rows.value(caseId.toString())).isEmpty();
        assertThat(openTasks()).isOne();
        assertThat(inbox.isOpen(caseId, "task_probe")).isTrue();
    }

    private long openTasks() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .count();
    }
}
