package dk.handleplan.core.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.GrantLetterTemplate.LetterFacts;
import dk.handleplan.core.letter.LetterAmount;
import dk.handleplan.core.letter.LetterKind;
import dk.handleplan.core.letter.Meeting;
import dk.handleplan.core.policy.InMemoryPolicies;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letters to applicants are worded by the year, each kind by itself. */
class GrantLetterTextTest {

    private final PlanCycle cycle = Cycles.ready(2020);
    private final InMemoryTextsOfCycles texts = new InMemoryTextsOfCycles();
    private final GrantLetterText template =
            new GrantLetterText(texts, new MergeValues(new InMemoryPolicies(), new InMemoryFundingPools()));

    @Test
    void aPartGrantNamesMeetingAmountsOfAllYearsAndReason() {
        var part = letter(250_000, "Puljen rækker ikke.", null);

        assertThat(filled(part, Sentences.DANISH))
                .startsWith("Til Biblioteket\n\nKommunalbestyrelsen behandlede " + cycle.title()
                        + " på mødet den 27. januar 2020 (punkt 5).")
                .contains("2020: 250.000 kr. (søgt: 400.000 kr.)\n2022: 50.000 kr. (søgt: –)")
                .contains("Begrundelse: Puljen rækker ikke.");
        assertThat(filled(part, Locale.ENGLISH))
                .contains("meeting of 27 January 2020 (item 5)", "2020: 250.000 kr. (applied for: 400.000 kr.)");
    }

    @Test
    void aConditionStandsInTheLetterAndNoEmptyParagraphWhereThereIsNoReason() {
        assertThat(filled(letter(400_000, null, "Find en partner."), Sentences.DANISH))
                .endsWith("\n\nVilkår: Find en partner.\nSkal være opfyldt senest den 27. april 2020.");
        assertThat(filled(letter(400_000, null, "Find en partner."), Locale.ENGLISH))
                .endsWith("Find en partner.\nTo be met by 27 April 2020 at the latest.");
    }

    @Test
    void aChangeTellsWhatWasGrantedBeforeInTheYearsItChanges() {
        assertThat(filled(change(LetterKind.CHANGE), Sentences.DANISH))
                .contains("Kommunalbestyrelsen har den 27. januar 2020 ændret bevillingen til indsatsen »Lektier«")
                .contains("2020: 380.000 kr. (før: 400.000 kr.)\n2021: 200.000 kr. (uændret)\n\n"
                        + "Begrundelse: Puljen blev mindre.\n\nTal med sekretariatet");
        assertThat(filled(change(LetterKind.STOP), Sentences.DANISH))
                .contains("besluttet, at indsatsen »Lektier« i " + cycle.title() + " stopper.");
        assertThat(filled(change(LetterKind.STOP), Locale.ENGLISH))
                .contains("2020: 380.000 kr. (before: 400.000 kr.)\n2021: 200.000 kr. (unchanged)");
    }

    private GrantLetter change(LetterKind kind) {
        return GrantLetter.ofChange(
                1,
                kind,
                cycle.id(),
                UUID.randomUUID(),
                new Meeting("Kommunalbestyrelsen", LocalDate.of(2020, 1, 27), "5"),
                List.of(
                        new LetterAmount(2020, Amount.kroner(400_000), Amount.kroner(380_000), Amount.kroner(400_000)),
                        new LetterAmount(2021, Amount.blank(), Amount.kroner(200_000), Amount.kroner(200_000))),
                "Puljen blev mindre.",
                null);
    }

    @Test
    void aReasonThatIsMissingIsSeenToBe() {
        assertThat(filled(letter(0, null, null), Sentences.DANISH)).contains("har ikke fået tilsagn", "Begrundelse: …");
    }

    @Test
    void aYearHasItsOwnWordsForEachKind() {
        var own = new CycleTexts(cycle.id());
        own.wordGrantLetters(
                List.of(new LetterWording(LetterKind.GRANT, "Tillykke, {applicant}! {initiative}: {amounts}", " ")));
        texts.add(own);

        assertThat(filled(letter(400_000, null, null), Sentences.DANISH)).startsWith("Tillykke, Biblioteket! Lektier:");
        assertThat(filled(letter(400_000, null, null), Locale.ENGLISH)).startsWith("To Biblioteket");
        assertThat(own.copyFor(UUID.randomUUID()).grantLetter(LetterKind.GRANT, Sentences.DANISH))
                .isEqualTo(own.grantLetter(LetterKind.GRANT, Sentences.DANISH));
    }

    @Test
    void fieldsOfOtherTextsAreRefused() {
        var own = new CycleTexts(cycle.id());

        assertThatThrownBy(() ->
                        own.wordGrantLetters(List.of(new LetterWording(LetterKind.REFUSAL, "Kære {council}", null))))
                .hasMessageContaining("»{council}«");
        assertThatThrownBy(() -> own.wordHearingLetter("{amounts}", null)).hasMessageContaining("»{amounts}«");
    }

    private String filled(GrantLetter letter, Locale reader) {
        return template.of(cycle, reader)
                .fill(new LetterFacts("Biblioteket", "Lektier", letter, letter.amounts(), LocalDate.of(2020, 4, 27)));
    }

    private GrantLetter letter(long granted, String reason, String condition) {
        return new GrantLetter(
                cycle.id(),
                UUID.randomUUID(),
                new Meeting("Kommunalbestyrelsen", LocalDate.of(2020, 1, 27), "5"),
                List.of(
                        new LetterAmount(2020, Amount.kroner(400_000), Amount.kroner(granted)),
                        new LetterAmount(2021, Amount.blank(), Amount.kroner(0)),
                        new LetterAmount(2022, Amount.blank(), Amount.kroner(granted == 0 ? 0 : 50_000))),
                reason,
                reason == null && granted < 400_000,
                condition);
    }
}
