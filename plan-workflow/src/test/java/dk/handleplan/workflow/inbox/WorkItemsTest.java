package dk.handleplan.workflow.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.inbox.Case;
import dk.handleplan.core.inbox.CaseSource;
import dk.handleplan.core.inbox.DoneTask;
import dk.handleplan.core.inbox.Inbox;
import dk.handleplan.core.inbox.OpenTask;
import dk.handleplan.core.inbox.WorkItem;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkItemsTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOW = Instant.parse("2019-09-02T08:00:00Z");

    private final InboxInMemory inbox = new InboxInMemory();
    private final List<WorkItem> told = new ArrayList<>();
    private ProcessEngine engine;

    @BeforeEach
    void startEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:inbox");
        configuration.setDmnEnabled(false);
        configuration.setDmnFeelEnableLegacyBehavior(true);
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setCustomPreBPMNParseListeners(List.of(new InboxParseListener(
                new WorkItems(inbox, List.of(new Submissions()), List.of(told::add), Clock.fixed(NOW, DENMARK)))));
        engine = configuration.buildProcessEngine();
    }

    @AfterEach
    void stopEngine() {
        engine.close();
    }

    @Test
    void aTaskIsAskedOfTheRoleInTheUnitOfTheCase() {
        start("unit-submission", "CENTRE_EDITOR");

        WorkItem item = inbox.only();
        assertThat(item.kind()).isEqualTo("task_prepare");
        assertThat(item.audience()).isEqualTo("CENTRE_EDITOR:" + UNIT);
        assertThat(item.caseId()).isEqualTo(CASE);
        assertThat(item.title()).isEqualTo("Bidrag");
        assertThat(item.openedAt()).isEqualTo(NOW);
        assertThat(told).containsExactly(item);
    }

    @Test
    void aRoleOfTheWholeMunicipalityNeedsNoUnit() {
        start("unit-submission", "SECRETARIAT");

        assertThat(inbox.only().audience()).isEqualTo("SECRETARIAT");
    }

    @Test
    void aTaskIsDueOnTheDayInDenmark() {
        start("unit-submission", "SECRETARIAT");

        assertThat(inbox.only().dueOn()).contains(LocalDate.of(2019, 10, 1));
    }

    @Test
    void aTaskThatIsDoneIsNoLongerAsked() {
        start("unit-submission", "SECRETARIAT");

        engine.getTaskService().complete(task());

        assertThat(inbox.items).isEmpty();
    }

    @Test
    void aTaskThatIsCancelledIsNoLongerAsked() {
        start("unit-submission", "SECRETARIAT");

        engine.getRuntimeService()
                .deleteProcessInstance(
                        engine.getRuntimeService()
                                .createProcessInstanceQuery()
                                .singleResult()
                                .getId(),
                        "closed");

        assertThat(inbox.items).isEmpty();
    }

    @Test
    void aMovedDateMovesTheWorkItem() {
        start("unit-submission", "SECRETARIAT");

        engine.getTaskService().setDueDate(task(), Date.from(Instant.parse("2019-10-08T20:00:00Z")));

        assertThat(inbox.moved).containsEntry(task(), LocalDate.of(2019, 10, 8));
    }

    @Test
    void theInboxShowsExactlyTheTasksThatAreOpen() {
        start("unit-submission", "SECRETARIAT");

        assertThat(new CamundaOpenTasks(engine.getTaskService()).all()).isEqualTo(inbox.tasks());
    }

    @Test
    void aProcessNobodyTellsAboutDoesNotStart() {
        assertThatThrownBy(() -> start("unknown", "SECRETARIAT")).hasMessageContaining("unknown");
    }

    private void start(String process, String role) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(process)
                .startEvent()
                .userTask("task_prepare")
                .camundaCandidateGroups(role)
                .camundaDueDate("${due}")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(process + ".bpmn", model)
                .deploy();
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        process, CASE.toString(), Map.of("due", Date.from(Instant.parse("2019-10-01T21:59:59Z"))));
    }

    private String task() {
        return engine.getTaskService().createTaskQuery().singleResult().getId();
    }

    private static final class Submissions implements CaseSource {

        @Override
        public String process() {
            return "unit-submission";
        }

        @Override
        public Case about(UUID caseId) {
            return new Case(caseId, UUID.randomUUID(), 2020, UNIT, UNIT, "Bidrag");
        }
    }

    private static final class InboxInMemory implements Inbox {

        private final Map<String, WorkItem> items = new HashMap<>();
        private final Map<String, LocalDate> moved = new HashMap<>();

        WorkItem only() {
            assertThat(items).hasSize(1);
            return items.values().iterator().next();
        }

        @Override
        public void opened(WorkItem item) {
            items.put(item.taskId(), item);
        }

        @Override
        public void closed(String taskId) {
            items.remove(taskId);
        }

        @Override
        public void due(String taskId, LocalDate dueOn) {
            moved.put(taskId, dueOn);
        }

        @Override
        public Page<WorkItem> page(Asked who, Integer year, UUID unitId, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long lateCount(Asked who, LocalDate today) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<WorkItem> awaited(UUID cycleId, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<WorkItem> awaited(UUID cycleId, Asked who, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<OpenTask> tasks() {
            return items.values().stream()
                    .map(item -> new OpenTask(item.taskId(), item.dueOn().orElse(null)))
                    .toList();
        }

        @Override
        public Awaited count(UUID cycleId, LocalDate today) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<WorkItem> ofCase(UUID caseId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void done(UUID caseId, String kind, UUID userId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void undone(UUID caseId, String kind, UUID userId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> doneBy(UUID userId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<DoneTask> done(Set<String> taskIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen(UUID caseId, String kind) {
            throw new UnsupportedOperationException();
        }
    }
}
