package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.organisation.People;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class InitiativeServiceTest {

    private static final PageRequest FIRST = new PageRequest(1, 20);

    private final ACall call = new ACall();
    private final InitiativeService service = call.form;
    private final UUID id = service.create(call.editor, call.submission().id(), "Kursuscaféen");
    private final Initiative initiative = call.initiative(id);

    @Test
    void partsOfTheFormAreFilledInAnyOrderAndUnfinished() {
        fill(FormPart.MONEY, new FormSection.OtherFinancing(List.of(), "Frivillige timer"));
        fill(FormPart.CHALLENGE, new FormSection.Challenge("Få kommer i job."));

        assertThat(initiative.challenge()).isEqualTo("Få kommer i job.");
        assertThat(initiative.financingNote()).isEqualTo("Frivillige timer");
        assertThat(initiative.editedBy()).contains(call.editor.name());
        assertThat(call.audit.actions(id))
                .containsExactly("initiative.created", "initiative.filled.MONEY", "initiative.filled.CHALLENGE");
    }

    @Test
    void whatHasNoRoomIsRefusedAtItsField() {
        refuses("text", FormPart.WORK, () -> work("a".repeat(4_001), "Biblioteket"));
        refuses("places", FormPart.WORK, () -> work("Kursus", "a".repeat(301)));
        refuses("applied", FormPart.MONEY, () -> application(new AppliedAmount(2020, Amount.kroner(-1))));
        refuses("earlierYears", FormPart.MONEY, () -> earlier("a".repeat(101)));
        refuses("target", FormPart.SUCCESS, () -> success(new BigDecimal("10000000000")));
    }

    private void refuses(String field, FormPart part, Supplier<FormSection> section) {
        assertThatThrownBy(() -> fill(part, section.get()))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.field()).contains(field));
    }

    private static FormSection work(String activity, String place) {
        return new FormSection.Work(null, List.of(Activity.of("Møde"), Activity.of(activity)), List.of(place), false);
    }

    private static FormSection application(AppliedAmount amount) {
        return new FormSection.Application(List.of(amount), List.of(), null);
    }

    private static FormSection earlier(String years) {
        return new FormSection.Application(List.of(), List.of(), new EarlierApplication(null, years, null, null, null));
    }

    private static FormSection success(BigDecimal target) {
        return new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "Flere i job")
                        .aim(Comparator.GTE, target, null, null)));
    }

    @Test
    void whatAColleagueChangedInTheSamePartIsNotOverwritten() {
        var read = FormText.fingerprint(initiative, FormPart.CHALLENGE);
        service.fill(call.head, id, FormPart.CHALLENGE, read, List.of(new FormSection.Challenge("Chefens ord")));

        assertThatThrownBy(() -> service.fill(
                        call.editor, id, FormPart.CHALLENGE, read, List.of(new FormSection.Challenge("Mine ord"))))
                .isInstanceOf(StaleData.class)
                .hasMessageContaining(call.head.name());
        assertThat(initiative.challenge()).isEqualTo("Chefens ord");
    }

    @Test
    void colleaguesWriteInDifferentPartsAtTheSameTime() {
        var read = FormText.fingerprint(initiative, FormPart.CHALLENGE);
        fill(FormPart.MONEY, new FormSection.OtherFinancing(List.of(), "Frivillige timer"));

        assertThatCode(() -> service.fill(
                        call.head, id, FormPart.CHALLENGE, read, List.of(new FormSection.Challenge("Få i job"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aTextIsSavedWhileItIsWrittenAndNotedOnce() {
        var read = FormText.fingerprint(initiative, FormPart.TARGET_GROUP);

        var first = service.autosave(call.editor, id, TextAnswer.TARGET_PRIMARY, null, "Unge ");
        var second = service.autosave(call.editor, id, TextAnswer.TARGET_PRIMARY, "Unge ", "Unge ledige");

        assertThat(first.before()).isEqualTo(read);
        assertThat(second.before()).isEqualTo(first.after());
        assertThat(second.after()).isEqualTo(FormText.fingerprint(initiative, FormPart.TARGET_GROUP));

        assertThat(initiative.targetGroup())
                .get()
                .extracting(TargetGroup::primaryGroup)
                .isEqualTo("Unge ledige");
        assertThat(call.audit.actions(id)).containsExactly("initiative.created", "initiative.filled.TARGET_GROUP");
    }

    @Test
    void twoPeopleInDifferentTextsOfAPartDoNotDisturbEachOther() {
        service.autosave(call.editor, id, TextAnswer.TARGET_PRIMARY, "", "Unge");

        service.autosave(call.head, id, TextAnswer.TARGET_NOTE, "", "Kun nytilkomne");

        assertThat(initiative.targetGroup())
                .get()
                .extracting(TargetGroup::primaryGroup)
                .isEqualTo("Unge");
        assertThat(initiative.targetGroup()).get().extracting(TargetGroup::note).isEqualTo("Kun nytilkomne");
        assertThat(service.lastByOthers(call.editor, id, FormPart.TARGET_GROUP))
                .get()
                .extracting(Presence.Saving::name)
                .isEqualTo(call.head.name());
    }

    @Test
    void aTextThatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        service.autosave(call.editor, id, TextAnswer.CHALLENGE, "", "Skrevet først");

        assertThatThrownBy(() -> service.autosave(call.head, id, TextAnswer.CHALLENGE, "", "Skrevet samtidig"))
                .isInstanceOf(StaleData.class);
        assertThat(initiative.challenge()).isEqualTo("Skrevet først");
    }

    @Test
    void whoWritesIsToldWhoElseDoesForAMinute() {
        assertThat(service.company(call.editor, id, FormPart.GOALS).others()).isEmpty();

        var others = service.company(call.head, id, FormPart.WORK).others();
        assertThat(others).singleElement().satisfies(other -> {
            assertThat(other.name()).isEqualTo(call.editor.name());
            assertThat(other.part()).isEqualTo(FormPart.GOALS);
        });
        call.clock.moveTo(LocalDate.of(2019, 9, 3));
        assertThat(service.company(call.head, id, FormPart.WORK).others()).isEmpty();
        assertThatThrownBy(() -> service.company(People.editorOf(call.youth.id()), id, FormPart.WORK))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void othersMayNotWrite() {
        var read = FormText.fingerprint(initiative, FormPart.CHALLENGE);

        for (var other : List.of(People.editorOf(call.youth.id()), People.reader(), People.clerk())) {
            assertThatThrownBy(() ->
                            service.fill(other, id, FormPart.CHALLENGE, read, List.of(new FormSection.Challenge("x"))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> service.create(other, call.submission().id(), "Min"))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoTakesPartInItMayWriteInIt() {
        initiative.involve(Set.of(call.youth.id()));

        service.fill(
                People.editorOf(call.youth.id()),
                id,
                FormPart.CHALLENGE,
                FormText.fingerprint(initiative, FormPart.CHALLENGE),
                List.of(new FormSection.Challenge("Set fra de unges side")));

        assertThat(initiative.challenge()).isEqualTo("Set fra de unges side");
    }

    @Test
    void whatIsWithTheHeadIsNotWrittenIn() {
        call.answers().forEach(initiative::record);
        call.contributions.passToHead(call.editor, call.submission().id(), 0);

        assertThatThrownBy(() -> fill(FormPart.CHALLENGE, new FormSection.Challenge("Nyt")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void theSecretariatMayCorrectASubmittedTextUntilItIsDecided() {
        call.answers().forEach(initiative::record);
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);
        var read = FormText.fingerprint(initiative, FormPart.CHALLENGE);
        var corrected = List.<FormSection>of(new FormSection.Challenge("Rettet"));

        service.fill(call.secretariat, id, FormPart.CHALLENGE, read, corrected);

        assertThat(initiative.challenge()).isEqualTo("Rettet");
        initiative.accept(1);
        initiative.grant();
        assertThatThrownBy(() -> service.fill(
                        call.secretariat,
                        id,
                        FormPart.CHALLENGE,
                        FormText.fingerprint(initiative, FormPart.CHALLENGE),
                        corrected))
                .hasMessageContaining("afgjort");
    }

    @Test
    void aDraftIsSeenByItsUnitAndTheAdministrationOnly() {
        assertThat(service.get(call.editor, id)).isEqualTo(initiative);
        assertThat(service.get(call.secretariat, id)).isEqualTo(initiative);
        for (var other : List.of(People.editorOf(call.youth.id()), People.reader(), People.clerk(), member())) {
            assertThatThrownBy(() -> service.get(other, id)).isInstanceOf(NotAllowed.class);
        }
        assertThat(rows(People.reader())).isZero();
        assertThat(rows(call.editor)).isEqualTo(1);
    }

    @Test
    void theCouncilSeesTheInitiativesOnceThePlanIsPublishedAndUntilThenOnlyTheDraftItWasSent() {
        initiative.registerAsGranted(1);
        call.versionService.keep(call.initiatives.inPlan(call.cycle.id()), VersionOccasion.HEARING_DRAFT);

        assertThat(service.get(People.reader(), id)).isEqualTo(initiative);
        assertThatThrownBy(() -> service.get(member(), id)).isInstanceOf(NotAllowed.class);
        assertThat(rows(member())).isZero();

        Cycles.publish(call.cycle);

        assertThat(service.get(member(), id)).isEqualTo(initiative);
        assertThat(rows(member())).isEqualTo(1);
    }

    @Test
    void theDecisionGrantsOrRefuses() {
        call.answers().forEach(initiative::record);
        call.contributions.passToHead(call.editor, call.submission().id(), 0);
        call.contributions.approve(call.head, call.submission().id(), 0);
        assertThatThrownBy(() -> service.decided(People.clerk(), List.of(initiative), List.of()))
                .hasMessageContaining("planudkastet");
        initiative.accept(1);

        service.decided(People.clerk(), List.of(), List.of(initiative));

        assertThat(initiative.state()).isEqualTo(InitiativeState.REFUSED);
        assertThat(call.audit.actions(id)).endsWith("initiative.refused");
        assertThat(service.get(call.editor, id).isInPlan()).isTrue();
    }

    @Test
    void whoeverWritesInADraftThatWasHandedOnHasBegun() {
        var handedOn = new Initiative(call.cycle.id(), call.youth.id(), "Ung møder ung");
        call.initiatives.add(handedOn);
        var read = FormText.fingerprint(handedOn, FormPart.CHALLENGE);
        var section = List.<FormSection>of(new FormSection.Challenge("Få kommer i job."));
        service.fill(call.secretariat, handedOn.id(), FormPart.CHALLENGE, read, section);
        assertThat(call.of(call.youth).isBegun()).isFalse();

        service.fill(
                People.editorOf(call.youth.id()),
                handedOn.id(),
                FormPart.CHALLENGE,
                FormText.fingerprint(handedOn, FormPart.CHALLENGE),
                section);

        assertThat(call.of(call.youth).isBegun()).isTrue();
    }

    @Test
    void whatWasRefusedOrStoppedIsNotContinued() {
        initiative.registerAs(InitiativeState.GRANTED, 4);
        assertThat(initiative.isContinuable(true)).isTrue();

        for (var end : List.of(InitiativeState.REFUSED, InitiativeState.STOPPED)) {
            initiative.registerAs(end, 4);
            assertThat(initiative.isContinuable(true)).isFalse();
        }
    }

    @Test
    void nextYearsProposalStartsFromWhatWasSaid() {
        call.answers().forEach(initiative::record);
        initiative.registerAsGranted(4);

        var next = call.initiative(service.continueFrom(call.editor, nextYear().id(), id));

        assertThat(next.challenge()).isEqualTo(initiative.challenge());
        assertThat(next.state()).isEqualTo(InitiativeState.DRAFT);
        assertThat(next.continuationOf()).get().extracting(Continuation::number).isEqualTo(4);
        assertThat(next.earlierApplication())
                .get()
                .extracting(EarlierApplication::amount)
                .isEqualTo(Amount.kroner(125_000));
        assertThat(next.applied()).isEmpty();
        assertThat(next.indicators())
                .extracting(Indicator::id)
                .doesNotContainAnyElementsOf(
                        initiative.indicators().stream().map(Indicator::id).toList());
    }

    @Test
    void onlyWhatTheContributionOffersIsContinued() {
        var nextYear = nextYear();
        call.letters.told.add(id);
        for (var end : List.of(InitiativeState.REFUSED, InitiativeState.STOPPED)) {
            initiative.registerAs(end, 4);
            mayNotContinue(nextYear);
        }

        initiative.registerAsGranted(4);
        mayNotContinue(call.submission());
        service.continueFrom(call.editor, nextYear.id(), id);
        mayNotContinue(nextYear);
    }

    private void mayNotContinue(Submission submission) {
        assertThatThrownBy(() -> service.continueFrom(call.editor, submission.id(), id))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("Kursuscaféen kan ikke videreføres her");
    }

    private Submission nextYear() {
        var next = Cycles.after(call.cycle);
        call.cycles.add(next);
        var submission = new Submission(next.id(), call.integration.id());
        call.submissions.add(submission);
        return submission;
    }

    private static User member() {
        return People.memberOf(UUID.randomUUID());
    }

    private long rows(User actor) {
        return service.rows(actor, InitiativeFilter.of(call.cycle.id()), InitiativeSort.AS_IN_THE_PLAN, FIRST)
                .total();
    }

    private void fill(FormPart part, FormSection section) {
        service.fill(call.editor, id, part, FormText.fingerprint(initiative, part), List.of(section));
    }
}
