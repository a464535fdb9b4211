package dk.handleplan.core.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcomingTest {

    @Test
    void aFactThatTheFormAsksForIsKnownAsItsDetail() {
        assertThat(Detail.of(new Fact(FormField.TARGET_GROUP, "Køn", "Kvinder")))
                .contains(Detail.GENDER);
        assertThat(Detail.of(new Fact(FormField.CHALLENGE, "Køn", "Kvinder"))).isEmpty();
        assertThat(Detail.of(new Fact(FormField.TARGET_GROUP, "Sprog", "Arabisk")))
                .isEmpty();
    }

    @Test
    void anAnswerThatIsMissingWithAReasonKeepsNothingBack() {
        var initiative = new ACall().complete("Kursuscaféen");
        initiative.record(new FormSection.Challenge(null));
        assertThat(Shortcoming.of(initiative, FormDefinition.standard()))
                .extracting(Shortcoming::field)
                .containsExactly(FormField.CHALLENGE);

        initiative.record(
                new FormSection.Unanswered(FormField.CHALLENGE, ValueState.TO_FOLLOW, "Analysen er klar i maj"));
        assertThat(Shortcoming.of(initiative, FormDefinition.standard())).isEmpty();
        assertThat(FormText.of(initiative, id -> "").get(FormField.CHALLENGE))
                .isEqualTo("(følger: Analysen er klar i maj)");

        initiative.record(new FormSection.Unanswered(FormField.CHALLENGE, null, null));
        assertThat(initiative.exception(FormField.CHALLENGE)).isEmpty();
    }

    @Test
    void aMissingAnswerNeedsAReason() {
        var initiative = new ACall().complete("Kursuscaféen");

        assertThatThrownBy(() -> initiative.record(
                        new FormSection.Unanswered(FormField.CHALLENGE, ValueState.NOT_APPLICABLE, " ")))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.field()).contains("reason_CHALLENGE"));
    }

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen");

    @Test
    void anEmptyFormLacksEveryRequiredAnswerInTheOrderOfTheForm() {
        assertThat(Shortcoming.of(initiative, FormDefinition.standard()))
                .extracting(Shortcoming::field)
                .containsExactly(
                        FormField.CONTACTS,
                        FormField.GOALS,
                        FormField.TARGET_GROUP,
                        FormField.CHALLENGE,
                        FormField.DESCRIPTION,
                        FormField.SUCCESS,
                        FormField.APPLIED);
    }

    @Test
    void aCompleteFormLacksNothing() {
        assertThat(Shortcoming.of(new ACall().complete("Kursuscaféen"), FormDefinition.standard()))
                .isEmpty();
    }

    @Test
    void anInitiativeThatAsksForNoMoneySaysSo() {
        apply(Amount.blank());
        assertThat(fields()).contains(FormField.APPLIED);

        apply(Amount.unknown(ValueState.NOT_APPLICABLE));
        assertThat(fields()).doesNotContain(FormField.APPLIED);
    }

    @Test
    void aSecondaryGoalAloneIsNotEnough() {
        var goal = UUID.randomUUID();
        initiative.record(new FormSection.Goals(goal, List.of(new GoalLink(goal, false, null, false, null))));

        assertThat(fields()).contains(FormField.GOALS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vi søger XX kr. til løn", "Antal: ???", "Leder: ____", "[indsæt tekst]", "tbd"})
    void placeholdersAreFoundInAnyText(String text) {
        initiative.record(new FormSection.Challenge(text));

        assertThat(Shortcoming.of(initiative, FormDefinition.standard()))
                .extracting(Shortcoming::key)
                .contains("initiative.placeholder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAXX", "Størrelse XXL", "Hvad nu? Vi begynder.", "Et [citat] i teksten"})
    void ordinaryTextIsNoPlaceholder(String text) {
        initiative.record(new FormSection.Challenge(text));

        assertThat(Shortcoming.of(initiative, FormDefinition.standard()))
                .extracting(Shortcoming::key)
                .doesNotContain("initiative.placeholder");
    }

    @Test
    void theSentenceNamesThePlaceholderAsItStands() {
        initiative.record(new FormSection.Challenge("Vi søger XX kr. til løn"));

        assertThat(Shortcoming.of(initiative, FormDefinition.standard()))
                .extracting(shortcoming -> shortcoming.sentence(DANISH))
                .contains("Skriv den rigtige tekst i stedet for \"XX kr.\".");
    }

    private List<FormField> fields() {
        return Shortcoming.of(initiative, FormDefinition.standard()).stream()
                .map(Shortcoming::field)
                .toList();
    }

    private void apply(Amount amount) {
        initiative.record(new FormSection.Application(List.of(new AppliedAmount(2020, amount)), List.of(), null));
    }
}
