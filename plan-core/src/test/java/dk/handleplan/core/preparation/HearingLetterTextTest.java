package dk.handleplan.core.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.cycle.Cycles;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.funding.InMemoryFundingPools;
import dk.handleplan.core.hearing.HearingLetter;
import dk.handleplan.core.hearing.InMemoryHearingLetters;
import dk.handleplan.core.hearing.LetterTemplate.LetterFacts;
import dk.handleplan.core.policy.InMemoryPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The letter of a hearing is worded by the year. */
class HearingLetterTextTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final PlanCycle cycle = Cycles.ready(2020);
    private final InMemoryTextsOfCycles texts = new InMemoryTextsOfCycles();
    private final HearingLetterText letter =
            new HearingLetterText(texts, new MergeValues(new InMemoryPolicies(), new InMemoryFundingPools()));
    private final LetterFacts facts = new LetterFacts(
            cycle,
            "Ældrerådet",
            LocalDate.of(2019, 11, 12),
            1,
            LocalDate.of(2019, 10, 15),
            List.of("Integrationsrådet", "Ældrerådet"));

    @Test
    void theUsualLetterNamesCouncilDraftDateAndEverybodyWhoIsHeard() {
        assertThat(letter.fill(facts, DANISH))
                .startsWith("Til Ældrerådet\n")
                .contains("udkast nr. 1 af 15. oktober 2019", "senest 12. november 2019.")
                .endsWith("– Integrationsrådet\n– Ældrerådet");
        assertThat(letter.fill(facts, Locale.ENGLISH))
                .startsWith("To Ældrerådet\n")
                .contains("by 12 November 2019.");
    }

    @Test
    void aYearHasItsOwnWordsForIt() {
        var own = new CycleTexts(cycle.id());
        own.wordHearingLetter("Kære {council}. Svar senest {respond_by} på {title}.", null);
        texts.add(own);

        assertThat(letter.fill(facts, DANISH))
                .isEqualTo("Kære Ældrerådet. Svar senest 12. november 2019 på " + cycle.title() + ".");
        assertThat(own.copyFor(UUID.randomUUID()).hearingLetter(DANISH)).isEqualTo(own.hearingLetter(DANISH));
    }

    @Test
    void fieldsOfOtherTextsAreRefused() {
        var own = new CycleTexts(cycle.id());

        assertThatThrownBy(() -> own.wordHearingLetter("Kære {unit}", null)).hasMessageContaining("»{unit}«");
        assertThatThrownBy(() -> own.word("Kære {council}", null, List.of())).hasMessageContaining("»{council}«");
    }

    @Test
    void theLetterStandsFirstInTheMailThatAsksForComments() {
        var letters = new InMemoryHearingLetters();
        var consultation = UUID.randomUUID();
        letters.add(new HearingLetter(consultation, facts.dated(), facts.consultees(), "Til Ældrerådet", "To them"));
        var foreword = new Invitation(null, letters);

        assertThat(foreword.of("task_commentDraft", consultation, cycle.id(), "Handleplan", DANISH))
                .contains("Til Ældrerådet");
        assertThat(foreword.of("task_sendResponse", consultation, cycle.id(), "Handleplan", DANISH))
                .isEmpty();
    }
}
