package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.policy.Policy;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallForProposalsServiceTest {

    private final ACall call = new ACall();
    private final CallForProposalsService service = call.call;

    @Test
    void theCallWaitsForTheLastUnit() {
        service.missDeadline(call.submission().id());
        assertThat(call.steps.told).isEmpty();

        service.missDeadline(call.of(call.youth).id());
        assertThat(call.steps.told).containsExactly("allIn");
    }

    @Test
    void whenTheCallClosesLateUnitsAreClosedAndSubmittedOnesStayWithTheSecretariat() {
        call.submitted("Kursuscaféen");
        call.steps.told.clear();

        service.closeLate(call.cycle.id());

        assertThat(call.submission().state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(call.of(call.youth).state()).isEqualTo(SubmissionState.NOT_DELIVERED);
        assertThat(call.steps.told).containsExactly("closed");
        assertThat(call.phases.open(call.cycle.id(), Phase.CALL)).isEqualTo(1);
    }

    @Test
    void theGrossListIsNumberedByGoalAndTitle() {
        var health = new Goal("sundhed", 2, "Lever et sundt liv");
        var policy = new Policy("Integrationspolitik", 2019, 2022);
        policy.add(call.work);
        policy.add(health);
        call.policies.add(policy);
        var second = call.complete("Ung møder ung");
        var third = call.complete("Aktiv hele livet");
        third.record(new FormSection.Goals(health.id(), List.of(new GoalLink(health.id(), true, null, false, null))));
        var first = call.submitted("Kursuscaféen");
        call.review.accept(call.secretariat, call.submission().id(), 0);
        service.closeLate(call.cycle.id());

        service.conclude(call.secretariat, call.cycle.id());

        assertThat(call.initiatives.inPlan(call.cycle.id())).startsWith(first, second);
        assertThat(first.number()).contains(1);
        assertThat(second.number()).contains(2);
        assertThat(third.number()).contains(3);
        assertThat(call.steps.told).endsWith("concluded");
        assertThat(call.versions.ofInitiative(first.id()).get(0).occasion()).isEqualTo(VersionOccasion.ACCEPTED);
    }

    @Test
    void aRoundWithContributionsUnderWayIsNotEnded() {
        call.submitted("Kursuscaféen");
        service.closeLate(call.cycle.id());

        assertThatThrownBy(() -> service.conclude(call.secretariat, call.cycle.id()))
                .hasMessageContaining("Ét bidrag er ikke afsluttet");
    }

    @Test
    void onlyTheAdministrationSeesTheBoardAndEndsTheRound() {
        assertThatThrownBy(() -> service.conclude(call.head, call.cycle.id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.board(People.reader(), call.cycle.id(), null, new PageRequest(1, 20)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theBoardTellsWhereEachUnitStands() {
        call.complete("Kursuscaféen");

        var overview = service.overview(call.secretariat, call.cycle.id());
        assertThat(overview.counts())
                .containsEntry(BoardColumn.IN_PROGRESS, 1L)
                .containsEntry(BoardColumn.NOT_OPENED, 1L);
        assertThat(overview.open()).isEqualTo(2);
        assertThat(overview.concludable()).isFalse();
        call.contributions.declare(
                People.editorOf(call.youth.id()),
                call.of(call.youth).id(),
                0,
                SubmissionAnswer.NO_CONTRIBUTION,
                "Ingen kræfter i år");
        call.contributions.approve(
                People.headOf(call.youth.id()), call.of(call.youth).id(), 0);
        assertThat(service.overview(call.secretariat, call.cycle.id()).counts())
                .containsEntry(BoardColumn.DECLARED, 1L);
    }
}
