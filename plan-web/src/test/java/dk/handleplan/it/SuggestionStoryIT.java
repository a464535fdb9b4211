package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The secretariat says what matters, is suggested an allocation with its reasons, and finds it as a scenario of its own. */
@Order(102)
class SuggestionStoryIT extends BrowserStory {

    private static final String NAME = "Efter prioritet";

    private Person secretariat;
    private String priorities;

    @Test
    void anAllocationIsSuggestedFromPriorities() {
        secretariat = signedIn("sekretariat");
        givenAYearThatWasHeard(secretariat);

        thePrioritiesAreTyped();
        whatIsWrongIsToldBesideTheField();
        theSuggestionTellsWhy();
        itIsAScenarioOfItsOwn();
        theSameInEnglish();
    }

    private void thePrioritiesAreTyped() {
        secretariat.takesUp("/allocation").follow("Prioritér, og få et forslag").findsThePageInOrder();
        priorities = secretariat.here();
        secretariat
                .picture("priorities")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("priorities-390")
                .atWidth(1280);
        field("score", 0).fill("90");
        field("score", 1).fill("10");
        secretariat.page().locator("[id$=':mark']").nth(2).selectOption("CANNOT");
        secretariat.send("save").sees("Gemt");
        assertThat(field("score", 0).inputValue()).isEqualTo("90");
    }

    private Locator field(String name, int position) {
        return secretariat.page().locator("[id$=':" + name + "']").nth(position);
    }

    private void whatIsWrongIsToldBesideTheField() {
        field("score", 1).fill("101");
        field("least", 0).fill("50.000");
        secretariat.send("save").sees("Prioriteten er et tal fra 0 til 100").findsThePageInOrder();
        assertThat(field("least", 0).inputValue()).isEqualTo("50.000");
        field("score", 1).fill("10");
        field("most", 0).fill("40.000");
        secretariat
                .send("save")
                .sees("Det mindste beløb er større end det højeste")
                .findsThePageInOrder();
        field("most", 0).fill("");
        secretariat.send("save").sees("Gemt");
        secretariat.writes("name", NAME).writes("leastPercent", "500").send("suggest");
        secretariat.sees("Skriv et tal fra 0 til 100").findsThePageInOrder();
    }

    private void theSuggestionTellsWhy() {
        secretariat.writes("leastPercent", "50").send("suggest").isAt("/suggestion");
        secretariat
                .sees("Ingen anden fordeling giver mere til de højeste prioriteter")
                .sees("Den kan ikke være med")
                .findsThePageInOrder()
                .picture("suggestion");
        secretariat.atWidth(390).findsThePageInOrder().picture("suggestion-390").atWidth(1280);
    }

    private void itIsAScenarioOfItsOwn() {
        var suggestion = secretariat.here();
        secretariat.follow("Se scenariet").sees(NAME).findsThePageInOrder().picture("suggested-scenario");
        secretariat.follow("Se begrundelserne for forslaget").isAt("/suggestion?id=");
        secretariat.follow("Se scenariet").follow("Navn, kommentarer og valg").findsThePageInOrder();
        secretariat
                .follow("Se begrundelserne for forslaget")
                .isAt("/suggestion?id=")
                .open(priorities);
        secretariat
                .writes("name", NAME)
                .send("suggest")
                .sees("allerede et scenarie")
                .findsThePageInOrder();
        secretariat.open(suggestion);
        assertThat(signedIn("formand.integrationsraadet").answerOf(suggestion)).isNotEqualTo("200");
        assertThat(signedIn("redaktoer.biblioteket").answerOf(priorities)).isNotEqualTo("200");
    }

    private void theSameInEnglish() {
        var at = secretariat.here();
        secretariat
                .open("/language?to=en&back=" + at)
                .sees("Suggested allocation")
                .findsThePageInOrder();
        secretariat.open(priorities).sees("Priorities").findsThePageInOrder();
        secretariat.open("/language?to=da&back=/inbox");
    }
}
