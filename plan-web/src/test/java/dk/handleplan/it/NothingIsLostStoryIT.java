package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whatever comes between somebody and the button, what was typed is not lost, and a sentence says what to do. */
@Order(92)
class NothingIsLostStoryIT extends BrowserStory {

    private static final String EDITOR = "redaktoer.integration";

    private Person editor;

    @BeforeEach
    void aCentreWritesAnInitiative() {
        givenAnOpenCall();
        editor = signedIn(EDITOR);
        opensTheForm(editor);
    }

    private static void opensTheForm(Person person) {
        person.takesUp("/submission").goesTo("/initiative-edit").follow("Udfordring");
    }

    @Test
    void twoPeopleWriteTheSameAnswer() {
        var colleague = signedIn(EDITOR);
        opensTheForm(colleague);
        colleague.writes("challenge", "Skrevet af kollegaen.").send("save").sees("Gemt");

        editor.writes("challenge", "Skrevet af mig.").sees("Den andens tekst");
        editor.sees("Skrevet af kollegaen.").findsThePageInOrder();
        assertThat(challenge().inputValue()).isEqualTo("Skrevet af mig.");

        editor.press("Behold min").send("save").sees("gemt");
        opensTheForm(colleague);
        assertThat(colleague.page().locator("#challenge").inputValue()).isEqualTo("Skrevet af mig.");
    }

    @Test
    void theSessionEndsWhileSomebodyWrites() {
        editor.writes("challenge", "Skrevet, mens sessionen udløb.");
        editor.page().waitForTimeout(600);
        editor.page().context().clearCookies();
        editor.send("save").isAt("/login");

        editor.signIn(EDITOR, DEMO_PASSWORD);
        editor.page().locator("[data-take]").click();
        assertThat(challenge().inputValue()).isEqualTo("Skrevet, mens sessionen udløb.");
        editor.send("save").sees("Gemt");
    }

    @Test
    void whatIsTypedIsSavedByItself() {
        editor.writesUntilSaved("challenge", "Gemt uden en knap.");
        opensTheForm(editor);
        assertThat(challenge().inputValue()).isEqualTo("Gemt uden en knap.");
    }

    @Test
    void aButtonIsPressedTwice() {
        editor.writes("challenge", "Trykket to gange.");
        editor.page().locator("main [id$='save']").first().dblclick();
        editor.sees("Afsnittet er gemt").findsThePageInOrder();
    }

    @Test
    void theBackButtonShowsWhatWasSaved() {
        editor.writes("challenge", "Gemt før tilbage.").send("next");
        editor.page().goBack();
        assertThat(challenge().inputValue()).isEqualTo("Gemt før tilbage.");
        editor.send("save").sees("Gemt");
    }

    @Test
    void aFileOfTheWrongKindChangesNothing() {
        var administrator = signedIn("administrator").open("/import");
        var picture =
                new FilePayload("plan.yaml", "application/yaml", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        administrator.page().locator("main input[type='file']").setInputFiles(picture);
        administrator.page().locator("main input[type='submit']").first().click();
        administrator.sees("Filen er ikke en tekstfil").findsThePageInOrder();
    }

    private Locator challenge() {
        return editor.page().locator("#challenge");
    }
}
