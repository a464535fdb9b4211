package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A centre leads an initiative in which the youth centre is to take part. */
class ParticipationServiceTest {

    private final ACall call = new ACall();
    private final ParticipationService joint = call.joint;
    private final User youthHead = People.headOf(call.youth.id());
    private Initiative initiative;

    @BeforeEach
    void theLeadNamesThem() {
        initiative = call.complete("Kursuscaféen");
        initiative.record(new FormSection.JointUnits(Set.of(call.youth.id())));
    }

    @Test
    void theyAreAskedWhenTheLeadSaysSoAndOnlyOnce() {
        joint.ask(call.editor, initiative.id());
        joint.ask(call.editor, initiative.id());

        assertThat(call.steps.told).containsExactly("asked");
        assertThat(question().state()).isEqualTo(ParticipationState.ASKED);
    }

    @Test
    void theyAreAskedAtTheLatestWhenTheContributionGoesToTheHead() {
        call.contributions.passToHead(call.editor, call.submission().id(), 0);

        assertThat(call.steps.told).containsExactly("asked", "passedToHead");
    }

    @Test
    void whoConfirmsTakesPart() {
        joint.ask(call.editor, initiative.id());
        joint.confirm(youthHead, question().id(), 0);

        assertThat(question().state()).isEqualTo(ParticipationState.CONFIRMED);
        assertThat(initiative.jointUnits()).containsExactly(call.youth.id());
        assertThat(call.steps.told).endsWith("takesPart");
        assertThatThrownBy(() -> joint.confirm(youthHead, question().id(), 0)).hasMessageContaining("allerede svaret");
    }

    @Test
    void whoDeclinesGivesAReasonAndIsNamedNoLonger() {
        joint.ask(call.editor, initiative.id());

        assertThatThrownBy(() -> joint.decline(youthHead, question().id(), 0, ""))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("reason"));
        joint.decline(youthHead, question().id(), 0, "Ingen kræfter");
        assertThat(initiative.jointUnits()).isEmpty();
        assertThat(question().reason()).contains("Ingen kræfter");
    }

    @Test
    void whoIsNamedReadsAndWhoHasConfirmedWrites() {
        var youthEditor = People.editorOf(call.youth.id());
        joint.ask(call.editor, initiative.id());

        assertThat(call.form.get(youthEditor, initiative.id())).isEqualTo(initiative);
        assertThat(call.form.mayWrite(youthEditor, initiative)).isFalse();
        assertThatThrownBy(() -> challengedBy(youthEditor)).isInstanceOf(NotAllowed.class);

        joint.confirm(youthHead, question().id(), 0);
        challengedBy(youthEditor);
        assertThat(initiative.challenge()).isEqualTo("Set fra de unges side");
    }

    private void challengedBy(User writer) {
        call.form.fill(
                writer,
                initiative.id(),
                FormPart.CHALLENGE,
                FormText.fingerprint(initiative, FormPart.CHALLENGE),
                List.of(new FormSection.Challenge("Set fra de unges side")));
    }

    @Test
    void onlyTheLeadAndTheAdministrationWithdrawIt() {
        joint.ask(call.editor, initiative.id());
        joint.confirm(youthHead, question().id(), 0);

        assertThat(call.form.mayWithdraw(youthHead, initiative)).isFalse();
        assertThatThrownBy(() -> call.form.withdraw(youthHead, initiative.id(), 0))
                .isInstanceOf(NotAllowed.class);
        call.form.withdraw(call.secretariat, initiative.id(), 0);
        assertThat(initiative.state()).isEqualTo(InitiativeState.WITHDRAWN);
    }

    @Test
    void whoWasTakenOffTheListAndIsNamedAgainIsAskedAgain() {
        joint.ask(call.editor, initiative.id());
        joint.confirm(youthHead, question().id(), 0);
        fill(Set.of());
        fill(Set.of(call.youth.id()));

        assertThat(call.form.mayWrite(youthHead, initiative)).isFalse();
        joint.ask(call.editor, initiative.id());
        assertThat(question().state()).isEqualTo(ParticipationState.ASKED);
    }

    @Test
    void onlyTheHeadOfTheAskedUnitOrTheAdministrationAnswers() {
        joint.ask(call.editor, initiative.id());

        for (var other : List.of(call.head, People.editorOf(call.youth.id()), People.reader())) {
            assertThatThrownBy(() -> joint.confirm(other, question().id(), 0)).isInstanceOf(NotAllowed.class);
        }
        joint.confirm(call.secretariat, question().id(), 0);
        assertThat(question().answeredBy()).contains(call.secretariat.name());
    }

    @Test
    void whoIsNamedNoLongerNeedNotAnswerAndMayBeAskedAgain() {
        joint.ask(call.editor, initiative.id());
        fill(Set.of());
        assertThat(question().state()).isEqualTo(ParticipationState.LAPSED);
        assertThat(call.steps.told).endsWith("lapsed");

        fill(Set.of(call.youth.id()));
        joint.ask(call.editor, initiative.id());
        assertThat(question().state()).isEqualTo(ParticipationState.ASKED);
    }

    private void fill(Set<UUID> units) {
        call.form.fill(
                call.editor,
                initiative.id(),
                FormPart.COOPERATION,
                FormText.fingerprint(initiative, FormPart.COOPERATION),
                List.of(new FormSection.JointUnits(units)));
    }

    @Test
    void aWithdrawnInitiativeAsksNobody() {
        joint.ask(call.editor, initiative.id());
        call.form.withdraw(call.editor, initiative.id(), 0);

        assertThat(question().state()).isEqualTo(ParticipationState.LAPSED);
    }

    @Test
    void whoHasNotAnsweredWhenTheRoundEndsDoesNotTakePart() {
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);
        call.review.accept(call.secretariat, call.submission().id(), 0);
        call.call.closeLate(call.cycle.id());

        call.call.conclude(call.secretariat, call.cycle.id());

        assertThat(initiative.jointUnits()).isEmpty();
        assertThat(question().state()).isEqualTo(ParticipationState.LAPSED);
    }

    @Test
    void theyAnswerByTheDateOfTheUnitThatLeads() {
        var friday = LocalDate.of(2019, 10, 4);
        joint.ask(call.editor, initiative.id());
        assertThat(joint.answerBy(question().id())).isEqualTo(LocalDate.of(2019, 10, 1));

        call.followUp.extend(call.secretariat, call.submission().id(), 0, friday, "Ferie");

        assertThat(joint.answerBy(question().id())).isEqualTo(friday);
        assertThat(joint.remindOn(question().id())).isEqualTo(friday.minusWeeks(1));
        assertThat(call.steps.told).endsWith("questionRescheduled", "rescheduled");
    }

    @Test
    void theyTakeTheNewDateWhenTheSecretariatReturnsTheContribution() {
        var friday = LocalDate.of(2019, 10, 4);
        call.answers().forEach(initiative::record);
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);

        call.review.returnForCorrection(call.secretariat, call.submission().id(), 0, "Ret budgettet", friday, Map.of());

        assertThat(joint.answerBy(question().id())).isEqualTo(friday);
        assertThat(call.steps.told).endsWith("questionRescheduled", "returned");
    }

    @Test
    void whoHasNotAnsweredIsReminded() {
        joint.ask(call.editor, initiative.id());
        joint.remind(question().id());
        assertThat(call.audit.actions(question().id())).containsExactly("initiative.participationReminded");

        joint.confirm(youthHead, question().id(), 0);
        joint.remind(question().id());
        assertThat(call.audit.actions(question().id())).hasSize(1);
    }

    @Test
    void whatTheLeadIsToldIsAboutItsInitiative() {
        var about = new InitiativeCases(call.initiatives, call.cycles).about(initiative.id());

        assertThat(about.title()).isEqualTo("Kursuscaféen");
        assertThat(about.scopeId()).isEqualTo(call.integration.id());
    }

    @Test
    void nobodyIsAskedWhenTheRoundIsOver() {
        call.phases.end(call.cycle.id(), Phase.CALL, LocalDate.of(2019, 10, 9));

        assertThat(joint.mayAsk(call.secretariat, initiative)).isFalse();
        assertThatThrownBy(() -> joint.ask(call.secretariat, initiative.id()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Runden er slut");
        assertThat(call.steps.told).isEmpty();
    }

    @Test
    void theLeadSeesWhomItCanStillAsk() {
        assertThat(joint.standings(call.editor, initiative.id()))
                .extracting(ParticipationService.Standing::state)
                .containsExactly(ParticipationState.NOT_ASKED);
        assertThat(joint.mayAsk(call.editor, initiative)).isTrue();

        joint.ask(call.editor, initiative.id());
        joint.confirm(youthHead, question().id(), 0);

        assertThat(joint.standings(call.editor, initiative.id()))
                .extracting(ParticipationService.Standing::state)
                .containsExactly(ParticipationState.CONFIRMED);
        assertThat(joint.mayAsk(call.editor, initiative)).isFalse();
    }

    @Test
    void whoWasNamedWithoutBeingAskedIsNotInTheGrossList() {
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);
        var parents = UUID.randomUUID();
        initiative.record(new FormSection.JointUnits(Set.of(call.youth.id(), parents)));
        joint.confirm(youthHead, question().id(), 0);
        call.review.accept(call.secretariat, call.submission().id(), 0);
        call.call.closeLate(call.cycle.id());

        call.call.conclude(call.secretariat, call.cycle.id());

        assertThat(initiative.jointUnits()).containsExactly(call.youth.id());
    }

    private Participation question() {
        return joint.ofInitiative(call.secretariat, initiative.id()).get(0);
    }
}
