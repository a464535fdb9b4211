package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A centre writes its application: every field is saved while it is written, whoever else writes and whatever happens. */
@Order(93)
class WritingStoryIT extends BrowserStory {

    private static final String EDITOR = "redaktoer.integration";
    private static final String HEAD = "chef.integration";

    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private Person editor;

    @BeforeEach
    void aCentreWritesAnInitiative() {
        givenAnOpenCall();
        editor = signedIn(EDITOR);
    }

    private String opens(Person person, String part) {
        var submission = editor.open("/inbox")
                .page()
                .locator("main a[href^='/submission?']")
                .first();
        var form = person.open(submission.getAttribute("href"))
                .page()
                .locator("main a[href^='/initiative-edit?']")
                .first();
        var address = form.getAttribute("href").replaceFirst("&section=.*", "") + "&section=" + part;
        person.open(address);
        return address;
    }

    @Test
    void everyFieldIsSavedWhileItIsWritten() {
        var form = opens(editor, "money");
        editor.writesUntilSaved("earlierYears", "2018 og 2019")
                .writesUntilSaved("item", "Løn til vejleder")
                .writesUntilSaved("budgetAmount", "12.500")
                .sees("gemt kl.")
                .findsThePageInOrder();

        editor.open(form);
        assertThat(value(editor, "earlierYears")).isEqualTo("2018 og 2019");
        assertThat(value(editor, "item")).isEqualTo("Løn til vejleder");
        assertThat(value(editor, "budgetAmount")).isEqualTo("12.500");
    }

    @Test
    void onlyThoseWhoWriteAnInitiativeHandInItsWordForm() {
        var initiative = opens(editor, "basics").replaceFirst("-edit(.*)&section=.*", "$1");
        editor.open(initiative).follow("Læg et udfyldt Word-skema ind").findsThePageInOrder();

        var handIn = editor.page().url();
        assertThat(signedIn(HEAD).statusOf(handIn)).isEqualTo(200);
        assertThat(signedIn("redaktoer.ungecentret").statusOf(handIn)).isEqualTo(403);
    }

    @Test
    void anAmountThatCannotBeReadStaysAndTheRestIsSaved() {
        var form = opens(editor, "money");
        editor.writes("budgetAmount", "en halv million").writes("earlierNote", "Gemt alligevel");
        editor.sees("Gemt undtagen:").sees("kan ikke læses som et beløb").findsThePageInOrder();
        assertThat(value(editor, "budgetAmount")).isEqualTo("en halv million");

        var head = signedIn(HEAD).open(form);
        assertThat(value(head, "earlierNote")).isEqualTo("Gemt alligevel");
        editor.writesUntilSaved("budgetAmount", "0,5 mio.").doesNotSee("kan ikke læses som et beløb");
        head.open(form);
        assertThat(value(head, "budgetAmount")).isEqualTo("500.000");
    }

    @Test
    void twoPeopleWriteInDifferentFieldsOfAPart() {
        var form = opens(editor, "basics");
        var head = signedIn(HEAD).open(form);
        head.sees("skriver også i dette afsnit lige nu");
        editor.writesUntilSaved("subtitle", "Skrevet af redaktøren");

        head.writesUntilSaved("shortTitle", "Skrevet af chefen");

        assertThat(value(head, "subtitle")).as("taken over from the editor").isEqualTo("Skrevet af redaktøren");
        editor.open(form);
        assertThat(value(editor, "shortTitle")).isEqualTo("Skrevet af chefen");
        assertThat(value(editor, "subtitle")).isEqualTo("Skrevet af redaktøren");
    }

    @Test
    void twoPeopleWriteInTheSameFieldAndTheLaterChooses() {
        var form = opens(editor, "work");
        var head = signedIn(HEAD).open(form);
        editor.writesUntilSaved("summary", "Kurser om morgenen");

        head.writes("summary", "Kurser om aftenen").sees("Centerredaktør, Center for Integration har skrevet her kl.");
        head.sees("Kurser om morgenen").findsThePageInOrder();
        head.atWidth(320).findsThePageInOrder().atWidth(1280);
        assertThat(value(head, "summary")).isEqualTo("Kurser om aftenen");
        head.page().locator("[data-choose='both']").focus();
        head.page().keyboard().press("Enter");
        head.page().waitForFunction("() => !document.querySelector('.not-saved')");

        editor.open(form);
        assertThat(value(editor, "summary")).isEqualTo("Kurser om aftenen\n\nKurser om morgenen");
    }

    @Test
    void theServerCannotBeReachedForAWhile() {
        var form = opens(editor, "challenge");
        editor.page().context().setOffline(true);
        editor.writes("challenge", "Skrevet uden net").sees("prøver igen");
        editor.page().context().setOffline(false);
        editor.sees("gemt kl.");

        editor.open(form);
        assertThat(value(editor, "challenge")).isEqualTo("Skrevet uden net");
    }

    @Test
    void whoWasSignedOutMeanwhileSignsInOnAnotherTab() {
        var form = opens(editor, "challenge");
        editor.page().context().clearCookies();
        editor.writes("challenge", "Skrevet uden session").sees("Log ind i en ny fane");

        var tab = editor.page().context().newPage();
        tab.navigate("/login");
        tab.locator("#login").fill(EDITOR);
        tab.locator("#password").fill(DEMO_PASSWORD);
        tab.locator("#signIn").click();
        tab.waitForLoadState();

        editor.sees("gemt kl.");
        tab.navigate(form);
        assertThat(tab.locator("#challenge").inputValue()).isEqualTo("Skrevet uden session");
    }

    @Test
    void aColleagueFromElsewhereIsInvitedToWriteAlong() {
        var form = opens(editor, "challenge");
        editor.follow("Hvem skriver med")
                .writes("guest", "Ungecentret")
                .send("invite")
                .sees("Flere passer")
                .findsThePageInOrder();
        editor.writes("guest", "redaktoer.ungecentret").send("invite").sees("Personen er inviteret");

        var guest = signedIn("redaktoer.ungecentret")
                .open("/inbox")
                .sees("Delt med dig")
                .findsThePageInOrder();
        guest.open(form).writesUntilSaved("challenge", "Skrevet af en gæst");

        editor.open(form.replace("-edit", "")).sees("Skrevet af en gæst").send("takeBack");
        editor.sees("Invitationen er taget tilbage");
        assertThat(guest.statusOf(form)).isEqualTo(403);
    }

    @Test
    void aTextHasBulletsAndBoldAndComesInCleanFromWord() throws IOException {
        var form = opens(editor, "target_group");
        var text = editor.page().locator("[data-editor-of='primaryGroup']");
        editor.page()
                .getByLabel(editor.page().locator("#primaryGroup-label").innerText())
                .first()
                .fill("");
        text.press("Control+b");
        text.pressSequentially("Vi vil");
        text.press("Control+b");
        text.press("Enter");
        text.pressSequentially("- lære <dansk>");
        editor.page()
                .waitForFunction(
                        "() => document.getElementById('primaryGroup').value === '**Vi vil**\\n\\n- lære <dansk>'");
        assertThat(editor.page().locator("[data-does='bullets']").first().getAttribute("aria-pressed"))
                .isEqualTo("true");
        editor.findsThePageInOrder().atWidth(320).findsThePageInOrder().atWidth(1280);
        text.press("Tab");
        assertThat(text.evaluate("editor => editor.contains(document.activeElement)"))
                .as("the keyboard is not caught in the text")
                .isEqualTo(false);

        for (var tries = 0; tries < 20 && !value(editor, "primaryGroup").isEmpty(); tries++) {
            text.fill("");
            editor.page().waitForTimeout(250);
        }
        text.evaluate(
                "(editor, clip) => { const data = new DataTransfer(); data.setData('text/html', clip);"
                        + " editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                clip());
        assertThat(value(editor, "primaryGroup")).isEqualTo("""
                **Formål**

                **Målgruppen** er kvinder uden job på Frederiksberg.

                - Lære **dansk**
                  - Tale
                - Finde job

                1. Først
                2. Så

                År – Beløb

                2020 – 100

                Slut med link^[Se bilag 1 <her>.]""");
        editor.sees("gemt kl.");
        editor.page().waitForFunction("() => !document.querySelector('.not-saved')");
        editor.page().waitForTimeout(2500);

        editor.open(form.replace("-edit", "")).findsThePageInOrder();
        assertThat(editor.page().locator(".written ul ul li").first().innerText())
                .isEqualTo("Tale");
        assertThat(editor.page().locator(".written strong").first().innerText()).isEqualTo("Formål");
        editor.open(form);
        assertThat(value(editor, "primaryGroup"))
                .startsWith("**Formål**")
                .endsWith("Slut med link^[Se bilag 1 <her>.]");
    }

    @Test
    void aFootnoteIsWrittenAndReadByKeyboardAlone() {
        var form = opens(editor, "challenge");
        var keys = editor.page().keyboard();
        var text = editor.page().locator("[data-editor-of='challenge']");
        text.fill("Kurset");
        text.press("Shift+Tab");
        keys.press("Enter");
        keys.type("Se lovens § 4 [1]");
        editor.findsThePageInOrder()
                .picture("footnote-asked")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("footnote-asked-390")
                .atWidth(1280);
        keys.press("Enter");
        keys.type(" er frit");
        editor.page().waitForFunction(becomes("Kurset^[Se lovens § 4 [1]] er frit"));

        for (var presses = 0; presses < 2 * " er frit".length() && !isNoteChosen(); presses++) {
            keys.press("ArrowLeft");
            editor.page().waitForTimeout(250);
        }
        keys.press("Enter");
        keys.press("End");
        keys.type(", <stk.> 2]");
        keys.press("Enter");
        editor.page().waitForFunction(becomes("Kurset^[Se lovens § 4 (1), <stk.> 2)] er frit"));
        keys.press("Control+Alt+f");
        keys.type("Fortrudt");
        keys.press("Escape");
        keys.press("End");
        keys.type("^[Også om aftenen]. Slut ^[");
        editor.page()
                .waitForFunction(becomes("Kurset^[Se lovens § 4 (1), <stk.> 2)] er frit^[Også om aftenen]. Slut ^["));
        editor.page().waitForFunction("() => !document.querySelector('.not-saved')");
        editor.sees("gemt kl.").findsThePageInOrder().picture("footnote-written");
        editor.page().waitForTimeout(2500);

        readsTheNotes(editor.open(form.replace("-edit", "")));
        editor.open(form).follow("Se det hele").isAt("/initiative-preview?id=");
        readsTheNotes(editor);
    }

    /** The editor learns of the cursor a moment after the browser has moved it. */
    private boolean isNoteChosen() {
        return editor.page().locator(".ProseMirror-selectednode").count() > 0;
    }

    private static String becomes(String text) {
        return "() => document.getElementById('challenge').value === '" + text + "'";
    }

    private static void readsTheNotes(Person person) {
        person.findsThePageInOrder()
                .picture("footnote-read")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("footnote-read-390")
                .atWidth(1280);
        var reference = person.page().getByLabel("Note 2", new Page.GetByLabelOptions().setExact(true));
        reference.focus();
        reference.press("Enter");
        var note = person.page().locator(":target");
        assertThat(note.innerText()).startsWith("Også om aftenen");
        note.getByRole(AriaRole.LINK).press("Enter");
        assertThat(person.page().locator(":target").innerText()).isEqualTo("2");
        person.sees("Se lovens § 4 (1), <stk.> 2)").sees("Slut ^[");
    }

    @Test
    void whatTheDatabaseCannotHoldIsRefusedAtItsFieldAndTheRestIsSaved() {
        var form = opens(editor, "work");
        editor.writes("text", "a".repeat(4_001)).sees("højst fylde 4.000 tegn");
        editor.writesUntilSaved("text", "Kursus").doesNotSee("højst fylde").writesUntilSaved("courses", "3");
        editor.open(form.replace("section=work", "section=success"));
        editor.writes("text", "Flere i job").writes("target", "12345678901").sees("mindre end 10 milliarder");
        assertThat(isRefused(editor, "indicatorsLines:0:target")).isTrue();

        editor.send("save").sees("mindre end 10 milliarder").findsThePageInOrder();
    }

    @Test
    void anActivityHasAnExtentOfItsOwn() {
        var form = opens(editor, "work");
        editor.writes("text", "Sprogcafé")
                .unfolds("Forløb, deltagere og tid")
                .writes("activityCourses", "-2")
                .sees("kan ikke være mindre end 0");
        assertThat(isRefused(editor, "activitiesLines:0:activityCourses")).isTrue();

        editor.writes("activityCourses", "2")
                .writes("activityParticipants", "12")
                .writes("activityTimes", "0,5")
                .writesUntilSaved("participantsTotal", "30")
                .sees("Den største aktivitet har 24 pladser og alle tilsammen 24, men for hele indsatsen står der 30.");
        editor.send("save")
                .open(form.replace("-edit", "").replaceAll("&section=.*", ""))
                .sees("Sprogcafé (2 forløb, 12 deltagere pr. forløb, 0,5 gang(e) om ugen)")
                .findsThePageInOrder();
    }

    @Test
    void aRefusalStandsAtItsFieldInItsLine() {
        opens(editor, "money");
        editor.writesUntilSaved("item", "Løn").send("add_budget");
        editor.page().locator("[id='budgetLines:1:budgetNote']").fill("Spørg 010203-1234");
        editor.sees("ligner et CPR-nummer");
        assertThat(isRefused(editor, "budgetLines:1:budgetNote")).isTrue();
        assertThat(isRefused(editor, "budgetLines:0:budgetNote")).isFalse();

        editor.writes("earlierYears", "0102031234");
        editor.page().waitForFunction("() => document.getElementById('earlierYears').ariaInvalid === 'true'");
        assertThat(isRefused(editor, "budgetLines:0:years")).isFalse();
        editor.send("save").findsThePageInOrder();
        assertThat(editor.page().locator(".error-summary a").getAttribute("href"))
                .isEqualTo("#budgetLines:1:budgetNote");
    }

    @Test
    void aNumberWrittenInAnotherWayIsNoSecondText() {
        var form = opens(editor, "money");
        editor.writesUntilSaved("fte", "1 3/4").writesUntilSaved("source", "Frivillige");
        var head = signedIn(HEAD).open(form);
        head.writesUntilSaved("earlierNote", "Skrevet af chefen");

        editor.writesUntilSaved("weeklyHours", "5");

        assertThat(editor.page().locator(".two-texts").count()).isZero();
        head.open(form);
        assertThat(value(head, "fte")).isEqualTo("1,75");
        assertThat(value(head, "weeklyHours")).isEqualTo("5");
    }

    @Test
    void theFormsOwnButtonsWorkWheneverTheServerAnswers() {
        var form = opens(editor, "money");
        answersToAutosave(500, "text/html", "");
        editor.writes("earlierNote", "Gemt med knappen")
                .sees("prøv at gemme med knappen")
                .send("save");
        editor.sees("gemt kl.");
        editor.page().unrouteAll();

        editor.page().route("**/initiative-edit**", Route::abort);
        editor.writes("earlierNote", "Efter et afbræk").sees("prøver igen");
        editor.page().unrouteAll();
        answersToAutosave(409, "application/json", "{\"refused\": [{\"id\": \"\", \"sentence\": \"Ikke nu\"}]}");
        editor.sees("Ikke nu").send("save");
        editor.page().unrouteAll();
        editor.open(form);
        assertThat(value(editor, "earlierNote")).isEqualTo("Efter et afbræk");
    }

    private void answersToAutosave(int status, String type, String body) {
        editor.page().route("**/initiative-edit**", route -> {
            if (route.request().headers().containsKey("x-autosave")) {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType(type)
                        .setBody(body));
            } else {
                route.resume();
            }
        });
    }

    @Test
    void whatLooksOddIsToldAnewWhileItIsWritten() {
        var form = opens(editor, "money");
        var fetched = addressesFetchedBy(editor);
        editor.writes("applied", "10.000").writesUntilSaved("budgetAmount", "4.000");
        editor.sees("Budgettets poster giver 4.000 kr., men der søges om 10.000 kr.")
                .findsThePageInOrder();
        assertThat(editor.page().evaluate("() => document.activeElement.id")).isEqualTo("budgetLines:0:budgetAmount");

        editor.writesUntilSaved("budgetAmount", "10.000");
        editor.page().getByText("Budgettets poster giver").waitFor(GONE);
        assertThat(fetched)
                .as("the checks come by themselves, not with the whole page")
                .noneMatch(address -> address.startsWith("/initiative-edit"));
        editor.open(form.replace("-edit", "-checks"));
        assertThat(editor.page().locator("body > *").count()).isEqualTo(1);
    }

    private static List<String> addressesFetchedBy(Person person) {
        var addresses = new CopyOnWriteArrayList<String>();
        person.page().onRequest(request -> {
            if ("GET".equals(request.method())) {
                addresses.add(URI.create(request.url()).getPath());
            }
        });
        return addresses;
    }

    private static boolean isRefused(Person person, String id) {
        return "true".equals(person.page().locator("[id='" + id + "']").getAttribute("aria-invalid"));
    }

    private static String clip() throws IOException {
        try (var file = WritingStoryIT.class.getResourceAsStream("/word-clip.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String value(Person person, String id) {
        Locator field = person.page().locator("main [id='" + id + "'], main [id$=':" + id + "']");
        return field.first().inputValue();
    }
}
