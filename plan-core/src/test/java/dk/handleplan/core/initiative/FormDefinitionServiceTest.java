package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.initiative.FormQuestion.Asked;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.StaleData;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormDefinitionServiceTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final ACall call = new ACall();
    private final FormDefinitionService forms =
            new FormDefinitionService(call.forms, call.cycles, call.audit, call.clock);
    private final PlanCycle running = call.cycle;
    private final PlanCycle next = new PlanCycle(2021, "Handleplan 2021", "Kommunen");

    FormDefinitionServiceTest() {
        call.cycles.add(next);
    }

    @Test
    void withoutAnOwnFormAYearAsksTheModelForm() {
        var form = forms.ofCycle(running.id());

        assertThat(form.parts()).doesNotContain(FormPart.OWN).startsWith(FormPart.BASICS);
        assertThat(form.question(FormField.CHALLENGE).isRequired()).isTrue();
    }

    @Test
    void aChangeForAYearThatIsPreparedLeavesTheRunningYearAsItWas() {
        relabel(running, "Baggrund");
        new FormOfCopiedYear(call.forms).copied(running.id(), next.id());

        relabel(next, "Hvorfor nu?");

        assertThat(label(running)).isEqualTo("Baggrund");
        assertThat(label(next)).isEqualTo("Hvorfor nu?");
        assertThat(forms.ofCycle(next.id()).edition()).isEqualTo(2);
        assertThat(forms.ofCycle(next.id()).replaces())
                .contains(forms.ofCycle(running.id()).id());
    }

    @Test
    void aChangeForTheRunningYearAlsoReachesTheYearThatSharesItsFormAndHasNotBegun() {
        relabel(running, "Baggrund");
        new FormOfCopiedYear(call.forms).copied(running.id(), next.id());

        assertThat(forms.scope(call.secretariat, running.id()).affected()).hasSize(2);
        relabel(running, "Baggrund for indsatsen");

        assertThat(label(next)).isEqualTo("Baggrund for indsatsen");
        assertThat(forms.ofCycle(next.id()).edition()).isEqualTo(1);
    }

    @Test
    void whatIsNoLongerRequiredDoesNotKeepTheContributionBack() {
        call.form.create(call.editor, call.submission().id(), "Ny");
        change(running, FormField.CHALLENGE, false, false, null);

        assertThat(lacking()).doesNotContain(FormField.CHALLENGE).contains(FormField.DESCRIPTION);
    }

    @Test
    void whatIsHiddenOrNotAskedOfThisInitiativeIsNotRequired() {
        call.form.create(call.editor, call.submission().id(), "Ny");
        change(running, FormField.GOALS, true, true, null);
        change(running, FormField.ANCHORING, true, false, FormField.APPLIED);

        assertThat(lacking()).doesNotContain(FormField.GOALS, FormField.ANCHORING);
    }

    @Test
    void aQuestionIsAskedOnceItsConditionHolds() {
        var initiative = call.complete("Ny");
        change(running, FormField.ANCHORING, true, false, FormField.APPLIED);

        assertThat(lacking()).contains(FormField.ANCHORING);
        assertThat(forms.ofCycle(running.id()).asked(FormPart.COOPERATION, initiative))
                .hasSize(2);
    }

    @Test
    void anOwnQuestionIsAskedAnsweredAndKeptWithItsLabel() {
        var initiative = call.complete("Ny");
        forms.ask(call.secretariat, running.id(), version(running), own("Hvorfor nu?", true));
        assertThat(lacking()).contains(FormField.OWN);

        var question = forms.ofCycle(running.id()).own().get(0).id().orElseThrow();
        initiative.record(new FormSection.OwnQuestions(Map.of(question, "Fordi loven er ændret")));

        assertThat(lacking()).isEmpty();
        assertThat(call.versionService.asItStands(call.editor, initiative.id()))
                .containsEntry(FormField.OWN, "Hvorfor nu?: Fordi loven er ændret");
    }

    @Test
    void anAnsweredOwnQuestionIsNotTakenOut() {
        forms.ask(call.secretariat, running.id(), version(running), own("Hvorfor nu?", false));
        var key = forms.ofCycle(running.id()).own().get(0).key();

        call.forms.answers = 1;
        assertThatThrownBy(() -> forms.drop(call.secretariat, running.id(), version(running), key))
                .isInstanceOf(RuleBroken.class);

        call.forms.answers = 0;
        forms.drop(call.secretariat, running.id(), version(running), key);
        assertThat(forms.ofCycle(running.id()).own()).isEmpty();
    }

    @Test
    void partsAndQuestionsMoveOnePlace() {
        forms.move(call.secretariat, running.id(), 0, FormPart.MONEY, true);
        forms.move(call.secretariat, running.id(), version(running), "CONTACTS", true);

        var form = forms.ofCycle(running.id());
        assertThat(form.parts()).endsWith(FormPart.MONEY, FormPart.COOPERATION);
        assertThat(form.asked(FormPart.BASICS))
                .extracting(FormQuestion::field)
                .containsExactly(FormField.TITLE, FormField.CONTACTS, FormField.COMMITTEES);
    }

    @Test
    void theTitleIsAlwaysAskedAndNoQuestionDependsOnItself() {
        assertThatThrownBy(() -> change(running, FormField.TITLE, true, true, null))
                .hasMessageContaining("Titlen skal altid");
        change(running, FormField.ANCHORING, false, false, FormField.PARTNERS);
        assertThatThrownBy(() -> change(running, FormField.PARTNERS, false, false, FormField.ANCHORING))
                .hasMessageContaining("afhænge af sig selv");
    }

    @Test
    void onlyTheAdministrationChangesAndOnlyWhatItHasRead() {
        relabel(running, "Baggrund");

        assertThatThrownBy(() -> forms.move(call.editor, running.id(), 0, FormPart.MONEY, true))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> forms.move(call.secretariat, running.id(), 7, FormPart.MONEY, true))
                .isInstanceOf(StaleData.class);
    }

    private List<FormField> lacking() {
        return call.contributions.initiatives(call.editor, call.submission().id()).get(0).shortcomings().stream()
                .map(Shortcoming::field)
                .toList();
    }

    private void relabel(PlanCycle cycle, String label) {
        forms.change(
                call.secretariat,
                cycle.id(),
                version(cycle),
                "CHALLENGE",
                new Asked(new Wording(label, null, null, null), true, 300, false, null));
    }

    private void change(PlanCycle cycle, FormField field, boolean required, boolean hidden, FormField shownIf) {
        forms.change(
                call.secretariat,
                cycle.id(),
                version(cycle),
                field.name(),
                new Asked(Wording.standard(), required, null, hidden, shownIf));
    }

    private static Asked own(String label, boolean required) {
        return new Asked(new Wording(label, null, null, null), required, null, false, null);
    }

    private long version(PlanCycle cycle) {
        return forms.ofCycle(cycle.id()).version();
    }

    private String label(PlanCycle cycle) {
        return forms.ofCycle(cycle.id())
                .question(FormField.CHALLENGE)
                .wording()
                .label(DANISH)
                .orElse("");
    }
}
