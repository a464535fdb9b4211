package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The secretariat runs a round: reminds, gives more time, sends back one section and compares; units share an initiative. */
@Order(94)
class RoundStoryIT extends BrowserStory {

    private Person secretariat;

    @BeforeEach
    void aCallIsOpen() {
        givenAnOpenCall();
        secretariat = signedIn("sekretariat");
    }

    private Person onTheBoard() {
        return secretariat.opensTheRunningYear().goesTo("/call");
    }

    @Test
    void theSecretariatRemindsAndGivesMoreTimeFromTheBoard() {
        onTheBoard().findsThePageInOrder().unfolds("Ryk for svar");
        secretariat
                .send("remindChosen")
                .sees("Vælg mindst én enhed, der mangler at svare")
                .findsThePageInOrder();
        secretariat
                .writes("message", "Ring, hvis der er tvivl.")
                .send("remindAll")
                .sees("rykket");

        secretariat.picks("chosen").unfolds("Udsæt fristen");
        secretariat.writes("deadline", "1. januar 2019").send("extend").sees("Vælg en dato, der ikke er passeret");
        assertThat(secretariat.page().locator("[id$=':chosen']").first().isChecked())
                .as("what was chosen stays chosen")
                .isTrue();
        secretariat.atWidth(390).findsThePageInOrder();
    }

    @Test
    void oneSectionComesBackAndOnlyThatOneIsWrittenAgain() {
        var editor = signedIn("redaktoer.integration").takesUp("/submission");
        var contribution = editor.page().url();
        editor.goesTo("/initiative-edit").follow("Penge");
        editor.writes("applied", "125.000").send("save").sees("Gemt");
        editor.open(contribution).send("passToHead").sees("sendt til centerchefen");
        signedIn("chef.integration").open(contribution).send("approve").sees("godkendt og sendt");

        secretariat
                .open(contribution)
                .page()
                .locator("main h3 a[href^='/initiative?']")
                .last()
                .click();
        secretariat.isAt("/initiative?").goesTo("/initiative-arrange").findsThePageInOrder();
        secretariat.open(contribution).unfolds("Send tilbage til rettelse").unfoldsFirstIn("#correcting");
        secretariat.writesInto("Udfordring", "Hvor ved I det fra?");
        secretariat
                .writes("correctBy", "1. februar 2019")
                .send("returnForCorrection")
                .sees("ikke er passeret");
        secretariat
                .writes("correctBy", "24. oktober 2019")
                .send("returnForCorrection")
                .sees("sendt tilbage");

        editor.atWidth(390).takesUp("/submission").sees("Kun de afsnit").findsThePageInOrder();
        editor.goesTo("/initiative-edit")
                .sees("Sekretariatet beder jer rette dette afsnit")
                .findsThePageInOrder();
        editor.writes("challenge", "Få kommer i job. Kilde: egen opgørelse.")
                .send("save")
                .sees("Afsnittet er gemt");
        editor.open(editor.page().url().replace("section=challenge", "section=money"))
                .sees("ikke sendt tilbage")
                .findsThePageInOrder();

        secretariat.open(contribution).goesTo("/initiative").goesTo("/initiative-version");
        secretariat.sees("Sammenlign med").findsThePageInOrder();
        assertThat(secretariat.page().locator("ins").count()).isPositive();
    }

    @Test
    void unitsThatAreNamedInAnInitiativeConfirmOrDeclineOnAPhone() {
        var editor = signedIn("redaktoer.biblioteket").takesUp("/submission").goesTo("/initiative-edit");
        var form = editor.page().url().replaceFirst("&section=.*", "");
        editor.open(form + "&section=cooperation").unfolds("Fælles indsats");
        editor.ticks("Ungecentret").ticks("Center for Integration").send("save").sees("Afsnittet er gemt");
        var initiative = form.replace("initiative-edit", "initiative");
        editor.open(initiative).send("ask").sees("bedt om at bekræfte");

        var head = signedIn("chef.ungecentret")
                .atWidth(390)
                .takesUp("/participation")
                .findsThePageInOrder();
        head.unfolds("Nej, vi deltager ikke").send("decline").sees("Udfyld feltet");
        head.send("confirm").sees("Enheden står nu som deltager").findsThePageInOrder();

        var other = signedIn("chef.integration").atWidth(390).takesUp("/participation");
        other.unfolds("Nej, vi deltager ikke").writes("reason", "Vi har ingen vejleder til det.");
        other.send("decline").sees("Svaret er givet").findsThePageInOrder();
        assertThat(other.hasTask("/participation")).isFalse();

        editor.open(initiative).findsThePageInOrder();
        assertThat(answerOf(editor, "Ungecentret")).contains("Deltager").doesNotContain("Deltager ikke");
        assertThat(answerOf(editor, "Center for Integration"))
                .contains("Deltager ikke", "Vi har ingen vejleder til det.");
    }

    private static String answerOf(Person reader, String unit) {
        return reader.page()
                .locator(".joint-units li")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .innerText();
    }

    @Test
    void aFileGoesWithAnInitiativeIfItIsWhatItSaysItIs() {
        var editor = signedIn("redaktoer.biblioteket").takesUp("/submission").goesTo("/initiative");
        editor.attaches("analyse.pdf", "<html>ikke en PDF</html>")
                .send("attach")
                .sees("indholdet er noget andet");
        editor.findsThePageInOrder();
        editor.attaches("analyse.txt", "Ni ud af ti vil i job.").send("attach").sees("Filen er lagt ved");
        editor.atWidth(390).sees("analyse.txt").findsThePageInOrder();

        editor.page().locator(".attachments summary").first().click();
        editor.send("detach").sees("Bilaget er fjernet");
    }
}
