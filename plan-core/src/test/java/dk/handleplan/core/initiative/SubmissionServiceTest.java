package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubmissionServiceTest {

    private static final LocalDate DEADLINE = LocalDate.of(2019, 10, 1);

    private final ACall call = new ACall();
    private final SubmissionService service = call.contributions;
    private final Submission submission = call.submission();

    @Test
    void everyInvitedUnitIsAskedForAContribution() {
        assertThat(call.submissions.ofCycle(call.cycle.id()))
                .extracting(Submission::unitId)
                .containsExactlyInAnyOrder(call.integration.id(), call.youth.id());
        assertThat(call.dates.deadline(submission.id())).isEqualTo(DEADLINE);
    }

    @Test
    void aContributionGoesFromEditorToHeadToSecretariat() {
        var initiative = call.complete("Kursuscaféen");

        service.passToHead(call.editor, submission.id(), 0);
        assertThat(submission.state()).isEqualTo(SubmissionState.WITH_HEAD);
        service.approve(call.head, submission.id(), 0);
        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(initiative.state()).isEqualTo(InitiativeState.SUBMITTED);
        call.review.accept(call.secretariat, submission.id(), 0);

        assertThat(submission.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(call.steps.told).containsExactly("passedToHead", "approved", "accepted");
        assertThat(call.audit.actions(submission.id()))
                .containsExactly(
                        "initiative.passedToHead", "initiative.submissionApproved", "initiative.submissionAccepted");
    }

    @Test
    void anUnfinishedInitiativeIsNotSent() {
        call.form.create(call.editor, submission.id(), "Kursuscaféen");

        assertThatThrownBy(() -> service.passToHead(call.editor, submission.id(), 0))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("\"Kursuscaféen\" mangler 7 svar");
        assertThat(submission.state()).isEqualTo(SubmissionState.OPEN);
        assertThat(call.steps.told).isEmpty();
    }

    @Test
    void nothingIsNotAContribution() {
        assertThatThrownBy(() -> service.passToHead(call.editor, submission.id(), 0))
                .hasMessageContaining("Opret mindst én indsats");
    }

    @Test
    void withdrawnInitiativesDoNotCount() {
        var withdrawn = call.complete("Kursuscaféen");
        call.form.withdraw(call.editor, withdrawn.id(), 0);

        assertThatThrownBy(() -> service.passToHead(call.editor, submission.id(), 0))
                .isInstanceOf(RuleBroken.class);
        assertThat(service.initiatives(call.editor, submission.id())).isEmpty();
    }

    @Test
    void theHeadReturnsItWithANote() {
        var initiative = call.complete("Kursuscaféen");
        service.passToHead(call.editor, submission.id(), 0);

        service.returnToEditors(call.head, submission.id(), 0, "Skriv, hvem der gør hvad.");

        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(submission.returnNote()).contains("Skriv, hvem der gør hvad.");
        assertThat(initiative.isOpenForWriting()).isTrue();
        service.passToHead(call.editor, submission.id(), 0);
        service.approve(call.head, submission.id(), 0);
        assertThat(submission.returnNote()).isEmpty();
    }

    @Test
    void theSecretariatReturnsItWithANoteAndADate() {
        call.submitted("Kursuscaféen");
        call.clock.moveTo(LocalDate.of(2019, 9, 30));

        call.review.returnForCorrection(
                call.secretariat, submission.id(), 0, "Beløbet skal begrundes.", LocalDate.of(2019, 10, 4), Map.of());

        assertThat(call.dates.deadline(submission.id())).isEqualTo(LocalDate.of(2019, 10, 4));
        assertThat(submission.isReturnedBySecretariat()).isTrue();
        assertThat(call.steps.told).endsWith("returned");
    }

    @Test
    void aReturnNeedsANoteAndADateThatHasNotPassed() {
        call.submitted("Kursuscaféen");

        assertThatThrownBy(() ->
                        call.review.returnForCorrection(call.secretariat, submission.id(), 0, " ", DEADLINE, Map.of()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("correction"));
        assertThatThrownBy(() -> call.review.returnForCorrection(
                        call.secretariat, submission.id(), 0, "Ret beløbet", LocalDate.of(2019, 9, 1), Map.of()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("correctBy"));
    }

    @Test
    void aDeclarationIsAcceptedWhenTheHeadApprovesIt() {
        service.declare(
                call.editor, submission.id(), 0, SubmissionAnswer.NO_CURRENT_ACTIVITIES, "Ingen i målgruppen i år.");
        service.approve(call.head, submission.id(), 0);

        assertThat(submission.state()).isEqualTo(SubmissionState.ACCEPTED);
        assertThat(submission.reason()).contains("Ingen i målgruppen i år.");
        assertThat(call.steps.told).containsExactly("passedToHead", "declared");
    }

    @Test
    void aDeclarationNeedsAReason() {
        assertThatThrownBy(() -> service.declare(call.editor, submission.id(), 0, SubmissionAnswer.NO_CONTRIBUTION, ""))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains("reason"));
    }

    @Test
    void whoHasInitiativesDoesNotDeclareToHaveNone() {
        call.complete("Kursuscaféen");

        assertThatThrownBy(() ->
                        service.declare(call.editor, submission.id(), 0, SubmissionAnswer.NO_CONTRIBUTION, "Ingen tid"))
                .hasMessageContaining("Træk dem tilbage");
    }

    @Test
    void onlyTheHeadApprovesAndOnlyTheSecretariatAccepts() {
        call.complete("Kursuscaféen");
        service.passToHead(call.editor, submission.id(), 0);

        assertThatThrownBy(() -> service.approve(call.editor, submission.id(), 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.approve(People.headOf(call.youth.id()), submission.id(), 0))
                .isInstanceOf(NotAllowed.class);
        service.approve(call.head, submission.id(), 0);
        assertThatThrownBy(() -> call.review.accept(call.head, submission.id(), 0))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void otherUnitsDoNotSeeTheContribution() {
        assertThatThrownBy(() -> service.get(People.editorOf(call.youth.id()), submission.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> service.get(People.reader(), submission.id())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatTheSecretariatDoesForAUnitIsRecordedOnItsBehalf() {
        call.complete("Kursuscaféen");

        service.passToHead(call.secretariat, submission.id(), 0);
        service.approve(call.secretariat, submission.id(), 0);
        call.review.accept(call.secretariat, submission.id(), 0);

        assertThat(call.audit.ofCase(submission.id()))
                .filteredOn(entry -> entry.onBehalfOf()
                        .filter("Center for Integration"::equals)
                        .isPresent())
                .extracting(AuditEntry::action)
                .containsExactlyInAnyOrder("initiative.passedToHead", "initiative.submissionApproved");
    }

    @Test
    void whatIsNotInByTheDeadlineIsNotDelivered() {
        var initiative = call.complete("Kursuscaféen");

        call.call.missDeadline(submission.id());

        assertThat(submission.state()).isEqualTo(SubmissionState.NOT_DELIVERED);
        assertThat(initiative.state()).isEqualTo(InitiativeState.NOT_SUBMITTED);
        assertThatThrownBy(() -> service.passToHead(call.editor, submission.id(), 0))
                .hasMessageContaining("Fristen er passeret");
        assertThatThrownBy(() -> call.form.create(call.editor, submission.id(), "For sent"))
                .hasMessageContaining("Fristen er passeret");
    }

    @Test
    void whatIsSubmittedDoesNotMissTheDeadline() {
        var initiative = call.submitted("Kursuscaféen");

        call.call.missDeadline(submission.id());

        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(initiative.state()).isEqualTo(InitiativeState.SUBMITTED);
    }

    @Test
    void oneUnitMayGetMoreTime() {
        call.followUp.extend(call.secretariat, submission.id(), 0, LocalDate.of(2019, 10, 7), "Sygdom");

        assertThat(call.dates.deadline(submission.id())).isEqualTo(LocalDate.of(2019, 10, 7));
        assertThat(call.dates.deadline(call.of(call.youth).id())).isEqualTo(DEADLINE);
        assertThat(call.steps.told).containsExactly("rescheduled");
    }

    @Test
    void noUnitGetsMoreTimeThanTheCallIsOpen() {
        assertThatThrownBy(() ->
                        call.followUp.extend(call.secretariat, submission.id(), 0, LocalDate.of(2019, 10, 9), "Sygdom"))
                .hasMessageContaining("Indkaldelsen lukker 8. oktober 2019")
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.sentence(Locale.ENGLISH)).contains("closes on 8 October 2019"));
        call.submitted("Kursuscaféen");
        call.clock.moveTo(LocalDate.of(2019, 10, 10));
        call.review.returnForCorrection(
                call.secretariat, submission.id(), 0, "Ret beløbet", LocalDate.of(2019, 10, 14), Map.of());
        assertThat(call.dates.reviewBy(submission.id())).isEqualTo(LocalDate.of(2019, 10, 21));
    }

    @Test
    void aUnitIsRemindedAWeekBeforeOrJustInTime() {
        assertThat(call.dates.remindOn(submission.id())).isEqualTo(LocalDate.of(2019, 9, 24));
        call.clock.moveTo(LocalDate.of(2019, 9, 27));
        assertThat(call.dates.remindOn(submission.id())).isEqualTo(LocalDate.of(2019, 9, 30));
        call.clock.moveTo(DEADLINE);
        assertThat(call.dates.remindOn(submission.id())).isEqualTo(DEADLINE);
    }

    @Test
    void whoLookedAtAnOlderVersionIsTold() {
        assertThatThrownBy(() -> call.review.accept(call.secretariat, submission.id(), 3))
                .isInstanceOf(StaleData.class);
    }

    @Test
    void theTextIsKeptWhenItIsSubmitted() {
        var initiative = call.submitted("Kursuscaféen");

        var row = call.versionService.ofInitiative(call.editor, initiative.id()).get(0);
        var version = call.versionService.get(call.editor, row.id());

        assertThat(version.occasion()).isEqualTo(VersionOccasion.SUBMITTED);
        assertThat(version.texts()).containsEntry(FormField.APPLIED, "2020: 125.000 kr.");
        initiative.record(new FormSection.Challenge("Noget andet"));
        assertThat(version.texts()).containsEntry(FormField.CHALLENGE, "Få kommer i job.");
    }
}
