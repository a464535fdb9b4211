package dk.handleplan.workflow.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.workflow.decision.CamundaBodyDecisionProcess;
import dk.handleplan.workflow.shared.Dates;
import dk.handleplan.workflow.shared.Deadlines;
import dk.handleplan.workflow.shared.Parts;
import dk.handleplan.workflow.shared.ProcessTest;
import dk.handleplan.workflow.shared.Signals;
import dk.handleplan.workflow.shared.Tasks;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolAllocationTest extends ProcessTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 1, 13);

    private final UUID cycle = UUID.randomUUID();
    private final UUID employment = UUID.randomUUID();
    private final UUID social = UUID.randomUUID();
    private final UUID council = UUID.randomUUID();
    private final Tasks open = new Tasks(tasks);
    private final CamundaPoolAllocationProcess process = new CamundaPoolAllocationProcess(new Signals(runtime), open);
    private final CamundaBodyDecisionProcess bodies = new CamundaBodyDecisionProcess(open, new Deadlines(engine));
    private final UseCases useCases = new UseCases();

    @Override
    protected List<String> models() {
        return List.of("pool-allocation.bpmn", "body-decision.bpmn");
    }

    @BeforeEach
    void aProposalIsAskedFor() {
        bean("poolAllocation", useCases);
        bean("allocationCalendar", useCases);
        bean("calendar", useCases);
        start("pool-allocation", cycle);
    }

    @Test
    void theSecretariatProposesFirst() {
        assertThat(waitingAt(cycle)).containsExactly("task_proposeAllocation");
        assertThat(useCases.done).containsExactly("open");
    }

    @Test
    void anApprovedProposalGoesThroughTheChainAndIsPublished() {
        proposeTo(employment);
        useCases.outcomes.add("NEXT_STEP");
        useCases.steps.add(List.of(council));
        bodies.recorded(employment, false);
        process.allIn(cycle);
        assertThat(waitingAt(council)).containsExactly("task_recordDecision");

        useCases.outcomes.add("DECIDED");
        bodies.recorded(council, false);
        process.allIn(cycle);
        assertThat(useCases.done).contains("bind");
        assertThat(waitingAt(cycle)).containsExactly("task_publishPlan");

        process.published(cycle);
        assertThat(reached(cycle, "event_planPublished")).hasSize(1);
    }

    @Test
    void committeesOfOneStepTreatTheCaseInParallel() {
        proposeTo(employment, social);

        assertThat(waitingAt(employment)).containsExactly("task_recordDecision");
        assertThat(waitingAt(social)).containsExactly("task_recordDecision");
        bodies.recorded(employment, false);
        assertThat(hasEnded("body-decision", employment)).isTrue();
        assertThat(waitingAt(social)).containsExactly("task_recordDecision");
        assertThat(waitingAt(cycle)).containsExactly("event_allIn");
    }

    @Test
    void theClerkIsAskedByTheDayOfTheMeeting() {
        proposeTo(social);

        assertThat(Dates.dayOf(task(social, "task_recordDecision").getDueDate()))
                .isEqualTo(MEETING);
    }

    @Test
    void aDeferredCaseComesBackOnTheDayOfItsNewMeeting() {
        proposeTo(social);
        useCases.meetings.put(social, MEETING.plusDays(14));
        bodies.recorded(social, true);

        assertThat(waitingAt(social)).containsExactly("event_newMeeting");
        assertThat(dueOn(social, "event_newMeeting")).isEqualTo(MEETING.plusDays(14));
        fire(social, "event_newMeeting");
        assertThat(waitingAt(social)).containsExactly("task_recordDecision");
        bodies.recorded(social, false);
        assertThat(hasEnded("body-decision", social)).isTrue();
    }

    @Test
    void aMovedMeetingMovesTheDueDateAndTheWait() {
        proposeTo(social);
        useCases.meetings.put(social, MEETING.plusDays(3));
        bodies.convened(social);
        assertThat(Dates.dayOf(task(social, "task_recordDecision").getDueDate()))
                .isEqualTo(MEETING.plusDays(3));

        bodies.recorded(social, true);
        useCases.meetings.put(social, MEETING.plusDays(20));
        bodies.convened(social);
        assertThat(dueOn(social, "event_newMeeting")).isEqualTo(MEETING.plusDays(20));
    }

    @Test
    void aRejectedProposalComesBackToTheSecretariatAndGoesRoundAgain() {
        proposeTo(employment);
        useCases.outcomes.add("SENT_BACK");
        bodies.recorded(employment, false);
        process.allIn(cycle);
        assertThat(waitingAt(cycle)).containsExactly("task_proposeAllocation");

        var again = UUID.randomUUID();
        proposeTo(again);
        assertThat(waitingAt(again)).containsExactly("task_recordDecision");
        assertThat(useCases.done).doesNotContain("bind");
    }

    @Test
    void aDecisionIsRecordedOnceOnly() {
        proposeTo(social);
        bodies.recorded(social, false);

        assertThatThrownBy(() -> bodies.recorded(social, false)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aProposalIsPutForwardOnceOnly() {
        proposeTo(social);

        assertThatThrownBy(() -> process.proposed(cycle)).isInstanceOf(RuleBroken.class);
    }

    private void proposeTo(UUID... decisions) {
        useCases.steps.add(List.of(decisions));
        process.proposed(cycle);
    }

    /** The use cases behind the models, faked: what they answer is what the test queued. */
    public class UseCases {

        final Deque<List<UUID>> steps = new ArrayDeque<>();
        final Deque<String> outcomes = new ArrayDeque<>();
        final Map<UUID, LocalDate> meetings = new HashMap<>();
        final List<String> done = new ArrayList<>();

        public void openAllocation(String cycleId) {
            done.add("open");
        }

        public void openDecisions(DelegateExecution phase) {
            new Parts(runtime, repository).start(phase, CamundaBodyDecisionProcess.ID, steps.remove());
        }

        public String concludeStep(String cycleId) {
            return outcomes.remove();
        }

        public void bindGrants(String cycleId) {
            done.add("bind");
        }

        public Date proposalDue(String cycleId) {
            return Dates.endOf(MEETING);
        }

        public Date meeting(String decisionId) {
            return Dates.endOf(meetings.getOrDefault(UUID.fromString(decisionId), MEETING));
        }

        public Date newMeeting(String decisionId) {
            return Dates.startOf(meetings.get(UUID.fromString(decisionId)));
        }

        public Date endOf(String cycleId, String milestone) {
            return Dates.endOf(MEETING);
        }
    }
}
