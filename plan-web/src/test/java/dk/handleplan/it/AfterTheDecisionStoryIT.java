package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A plan has been decided, and its year goes on: money comes back, an applicant who asked for more gets the rest, a prize is
 * awarded from the line, half of a two-year grant is taken back at midway, which the next year sees, and an initiative stops, of
 * which its centre is told by letter. Runs late: it adds two years of its own.
 */
@Order(112)
class AfterTheDecisionStoryIT extends BrowserStory {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));
    private static final String ADJUSTMENTS = "/adjustments?id=00000000-0000-4000-8000-000000002042";
    private static final String INITIATIVES = "/initiatives?id=00000000-0000-4000-8000-000000002042";
    private static final String LETTERS = "/letters?id=00000000-0000-4000-8000-000000002042";
    private static final String THIS_YEAR = "/pool?year=2041";
    private static final String NEXT_YEAR = "/pool?year=2042";

    private Person secretariat;
    private Person clerk;

    @Test
    void everyKroneIsFollowedAfterTheDecision() throws IOException {
        secretariat = signedIn("sekretariat");
        clerk = signedIn("udvalgssekretaer");
        givenADecidedYear();

        moneyComesBack();
        whoAskedForMoreGetsTheRest();
        aPrizeIsAwardedFromTheLine();
        aTwoYearGrantIsHalvedAtMidway();
        theNextYearKnowsWhatWasPromised();
        anInitiativeStops();
        theCentreIsToldByLetter();
        aMistakeIsCountered();
        whatNobodyWantsIsWithdrawn();
        everybodySeesWhatTheyMay();
        theStoryOfAnInitiativeIsToldToThoseWhoMayKnowIt();
        theSameInEnglish();
    }

    private void givenADecidedYear() throws IOException {
        givenRows(secretariat, "decided.sql");
        secretariat.open("/year?year=2041").goesTo("/adjustments").findsThePageInOrder();
        secretariat.sees("Der er ingen ændringer her").sees("Ændringer besluttes i Kommunalbestyrelsen");
    }

    private void moneyComesBack() {
        prepares("started-2", "Kursuscaféen");
        types(0, "230.000");
        secretariat.writes("reason", "Kurset blev billigere.").send("decide");
        secretariat.sees("Der kan ikke komme 230.000 kr. tilbage").findsThePageInOrder();
        assertThat(amount(0)).as("what was typed is kept").isEqualTo("230.000");
        types(0, "30.000");
        secretariat.send("save").sees("970.000 kr.").findsThePageInOrder().picture("adjustment-return");
        secretariat.send("decide").sees("Ændringen er besluttet og bogført").findsThePageInOrder();
        secretariat
                .open(THIS_YEAR)
                .sees("Tilbageført")
                .sees("Kurset blev billigere.")
                .findsThePageInOrder();
        assertThat(left()).isEqualTo("970.000 kr.");
        secretariat.open(INITIATIVES).follow("Kursuscaféen");
        secretariat.sees("heraf 30.000 kr. tilbageført").findsThePageInOrder();
    }

    private void prepares(String kind, String about) {
        secretariat.open(ADJUSTMENTS).unfolds("Forbered en ændring").picks(kind).send("start");
        secretariat.isAt("/adjustment?id=").findsThePageInOrder();
        takes(about);
    }

    private void takes(String about) {
        var options = secretariat.page().locator("[id$='added'] option");
        var label = options.allInnerTexts().stream()
                .filter(option -> option.contains(about))
                .findFirst()
                .orElseThrow();
        secretariat.page().locator("[id$='added']").selectOption(new SelectOption().setLabel(label));
        secretariat.send("save").sees("Ændringen er gemt").findsThePageInOrder();
    }

    private void types(int line, String amount) {
        secretariat.page().locator("main input[id^='amount-']").nth(line).fill(amount);
    }

    private String amount(int line) {
        return secretariat.page().locator("main input[id^='amount-']").nth(line).inputValue();
    }

    private String left() {
        return secretariat
                .page()
                .locator(".facts .fact")
                .last()
                .locator("dd")
                .innerText()
                .replace('\u00a0', ' ');
    }

    private void whoAskedForMoreGetsTheRest() {
        prepares("started-1", "fik 50.000 kr. mindre end søgt");
        types(0, "400.000");
        secretariat.writes("reason", "De søgte mere, og puljen har det.");
        secretariat.writes("meeting", TYPED.format(today())).send("send");
        secretariat.sees("Ændringen er sendt til behandling").sees("skriver beslutningen ind efter mødet");
        secretariat.findsThePageInOrder();
        secretariat.open(THIS_YEAR);
        assertThat(left()).as("nothing before the decision").isEqualTo("970.000 kr.");

        clerk.takesUp("/adjustment").sees("De søgte mere").findsThePageInOrder().picture("adjustment-record");
        clerk.atWidth(390)
                .findsThePageInOrder()
                .picture("adjustment-record-390")
                .atWidth(1280);
        records("outcome-0");
        secretariat.open(THIS_YEAR).sees("punkt 9").findsThePageInOrder().picture("pool-after");
        assertThat(left()).isEqualTo("920.000 kr.");
        secretariat.page().locator("main a[href^='/adjustment?']").last().click();
        secretariat.isAt("/adjustment?").sees("Besluttet").sees("+50.000").findsThePageInOrder();
    }

    private void records(String outcome) {
        clerk.writes("metOn", TYPED.format(today())).writes("itemNumber", "9");
        clerk.picks(outcome).writes("wording", "Godkendt som foreslået.");
        clerk.send("record").sees("Beslutningen er skrevet ind").findsThePageInOrder();
    }

    private void aPrizeIsAwardedFromTheLine() {
        secretariat.open(ADJUSTMENTS).unfolds("Hvem beslutter ændringer?").writes("delegated", "20.000");
        secretariat.send("arrange").sees("Sekretariatet beslutter selv op til 20.000 kr.");
        prepares("started-4", "Integrationspriser");
        types(0, "15.000");
        secretariat.writes("reason", "For et år med fællesspisning.").send("decide");
        secretariat.sees("Udfyld feltet").findsThePageInOrder();
        types(0, "25.000");
        secretariat.writes("recipient", "Foreningen Sammen").send("decide");
        secretariat.sees("Sekretariatet må ikke selv beslutte så meget").findsThePageInOrder();
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("adjustment-award-390")
                .atWidth(1280);
        types(0, "15.000");
        secretariat.send("decide").sees("Ændringen er besluttet og bogført").sees("Foreningen Sammen");
        secretariat.findsThePageInOrder().follow("Ændringer efter beslutningen").goesTo("/allocation");
        secretariat
                .sees("Integrationspriser, netværksdannelse mv.: Foreningen Sammen")
                .findsThePageInOrder();
    }

    private void aTwoYearGrantIsHalvedAtMidway() {
        secretariat.open(INITIATIVES).follow("Mødrenetværket");
        secretariat.findsThePageInOrder().goesTo("/adjustments").sees("Forbered en ændring for Mødrenetværket");
        secretariat.picks("started-5").send("start").isAt("/adjustment?id=").findsThePageInOrder();
        types(0, "100.000");
        secretariat.writes("reason", "Midtvejsstatus viser få deltagere.");
        secretariat.writes("meeting", TYPED.format(today())).send("send").sees("484.000 kr.");
        clerk.takesUp("/adjustment").findsThePageInOrder();
        records("outcome-1");
        secretariat
                .open(NEXT_YEAR)
                .sees("Tilsagn fra et andet år")
                .sees("Frigivet")
                .findsThePageInOrder();
        assertThat(left()).isEqualTo("484.000 kr.");
    }

    private void theNextYearKnowsWhatWasPromised() {
        secretariat.open("/allocation?id=00000000-0000-4000-8000-000000002046").sees("Tilsagn fra tidligere år");
        secretariat.sees("af 584.000 kr. (500.000 bevilget + 84.000 overført)");
        secretariat.sees("Har tilsagn: 100.000 kr. i 2042 (planen for 2041)").findsThePageInOrder();
        secretariat.picture("commitments").atWidth(390).findsThePageInOrder();
        secretariat.picture("commitments-390").atWidth(1280);
        secretariat.sees("Der er ikke noget forslag at skrive i endnu").send("begin");
        secretariat.sees("Scenariet \"Forslag A\" er lavet").findsThePageInOrder();
    }

    private void anInitiativeStops() {
        prepares("started-3", "Lektiecaféen");
        types(0, "50.000");
        secretariat.writes("reason", "Skolen har selv et tilbud.");
        secretariat.writes("meeting", TYPED.format(today())).send("send");
        clerk.takesUp("/adjustment").findsThePageInOrder();
        records("outcome-0");
        secretariat.open(THIS_YEAR);
        assertThat(left()).isEqualTo("1.020.000 kr.");
        secretariat.open(INITIATIVES).follow("Lektiecaféen");
        secretariat.sees("Stoppet").unfolds("Se posteringerne").sees("Frigivet").findsThePageInOrder();
        secretariat.picture("initiative-entries").atWidth(390).findsThePageInOrder();
        secretariat.picture("initiative-entries-390").atWidth(1280);
    }

    private void theCentreIsToldByLetter() {
        secretariat.open(ADJUSTMENTS + "&kind=STOP").goesTo("/adjustment").follow("Se brevene til dem, det angår");
        secretariat
                .sees("Ændring af bevilling")
                .sees("3 breve")
                .findsThePageInOrder()
                .picture("letters-of-changes");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("letters-of-changes-390")
                .atWidth(1280);
        secretariat.open(LETTERS + "&kind=STOP").follow("Lektiecaféen").sees("2041: 50.000 kr. (før: 150.000 kr.)");
        secretariat.sees("Hvorfor er bevillingen ændret?").findsThePageInOrder().picture("letter-of-stop");
        secretariat.send("send").sees("Brevet er sendt").findsThePageInOrder();

        var mail = MailServerForTests.text(
                "redaktoer.ungecentret@handleplan.example", "Handleplan 2041: Ændret bevilling");
        var address = mail.replaceAll("(?s).*?(/letter\\?id=[0-9a-f-]+).*", "$1");
        var editor = signedIn("redaktoer.ungecentret").atWidth(390).open(address);
        editor.sees("Skolen har selv et tilbud.").findsThePageInOrder().picture("letter-of-stop-390");
        editor.page().locator("nav.breadcrumbs a").last().click();
        editor.sees("Læs brevet af").sees("(Stop af indsats)").findsThePageInOrder();
    }

    private void aMistakeIsCountered() {
        secretariat.open(THIS_YEAR).unfolds("Ret en fejl").writes("number", "1");
        secretariat.writes("counterReason", "Forkert").send("counter");
        secretariat.sees("Postering 1 kan ikke modposteres alene").findsThePageInOrder();
        secretariat
                .writes("number", "6")
                .writes("counterReason", "Det var et andet år.")
                .send("counter");
        secretariat.sees("Posteringen er modposteret").findsThePageInOrder();
        assertThat(left()).isEqualTo("990.000 kr.");
    }

    private void whatNobodyWantsIsWithdrawn() {
        prepares("started-0", "Kursuscaféen");
        secretariat.unfolds("Træk ændringen tilbage").send("withdraw");
        secretariat.sees("Ændringen er trukket tilbage").findsThePageInOrder().picture("adjustments");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("adjustments-390")
                .atWidth(1280);
        secretariat.open(ADJUSTMENTS + "&kind=STOP&state=DECIDED").sees("Lektiecaféen");
        assertThat(secretariat.page().locator("main tbody tr").count()).isEqualTo(1);
        secretariat.findsThePageInOrder();
    }

    private void everybodySeesWhatTheyMay() {
        var reader = signedIn("laeser").open(ADJUSTMENTS).findsThePageInOrder();
        reader.sees("Stop af en indsats").doesNotSee("Forbered en ændring");
        reader.goesTo("/adjustment").findsThePageInOrder();
        assertThat(signedIn("redaktoer.integration").statusOf(ADJUSTMENTS)).isEqualTo(403);
    }

    private void theStoryOfAnInitiativeIsToldToThoseWhoMayKnowIt() {
        var letter = "Brev: Stop af indsats";
        var decision = "Stop af en indsats: Besluttet";
        secretariat.open(INITIATIVES).follow("Lektiecaféen").sees("Hele historien");
        secretariat.sees(letter).sees(decision).findsThePageInOrder().picture("story");
        secretariat.atWidth(390).findsThePageInOrder().picture("story-390").atWidth(1280);
        secretariat.page().locator("section .board-filters a:has-text('Brev')").click();
        secretariat.isAt("story=LETTER").sees(letter).doesNotSee(decision).findsThePageInOrder();

        signedIn("redaktoer.ungecentret")
                .open(INITIATIVES)
                .follow("Lektiecaféen")
                .sees(letter)
                .doesNotSee(decision)
                .findsThePageInOrder();
        signedIn("laeser")
                .open(INITIATIVES)
                .follow("Lektiecaféen")
                .sees(decision)
                .doesNotSee(letter)
                .findsThePageInOrder();
    }

    private void theSameInEnglish() {
        clerk.open("/language?to=en&back=" + ADJUSTMENTS.replace("?", "%3F"));
        clerk.sees("Adjustments after the decision")
                .sees("Stop of an initiative")
                .findsThePageInOrder();
        clerk.open(ADJUSTMENTS + "&kind=STOP")
                .goesTo("/adjustment")
                .sees("Decided")
                .atWidth(390)
                .findsThePageInOrder();
    }

    private LocalDate today() {
        return LocalDate.parse(secretariat.page().locator("#demo-today").inputValue());
    }
}
