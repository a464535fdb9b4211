package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import dk.handleplan.core.shared.Workdays;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The law changes while a decided plan runs: the secretariat registers it and flags the initiatives it touches; their centre
 * assesses one, and the secretariat stops it, so that its money comes back. Goes on with the year that
 * {@link AfterTheDecisionStoryIT} left.
 */
@Order(113)
class ReassessmentStoryIT extends BrowserStory {

    private static final String CYCLE = "00000000-0000-4000-8000-000000002042";
    private static final String EVENTS = "/events?id=" + CYCLE;
    private static final String INITIATIVES = "/initiatives?id=" + CYCLE;

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

    private Person secretariat;
    private Person editor;

    @Test
    void whatALawTouchesIsAssessedAgain() {
        secretariat = signedIn("sekretariat");
        givenACriterionThatDependsOnTheLaw();

        aLawIsRegistered();
        whatItTouchesIsFlagged();
        aMistakenFlagIsTakenAway();
        itsUnitIsLate();
        itsUnitAssessesIt();
        theSecretariatGivesItBack();
        theSecretariatStopsIt();
        everybodySeesWhatTheyMay();
        theSameInEnglish();
        anotherIsAssessedAtTheNextStatus();
        nothingIsClosedMeanwhile();
        itGetsLess();
    }

    private void givenACriterionThatDependsOnTheLaw() {
        var answer = secretariat
                .page()
                .request()
                .post(
                        "/statements",
                        RequestOptions.create()
                                .setData("insert into indicator (id, initiative_id, position, criterion_group, text,"
                                        + " comparator, milestone) select random_uuid(), id, 0, 'QUANTITATIVE',"
                                        + " 'Kursister, der består danskprøven', 'GTE', false from initiative"
                                        + " where title = 'Kursuscaféen' and cycle_id = '" + CYCLE + "'"));
        assertThat(answer.status()).isEqualTo(200);
    }

    private void aLawIsRegistered() {
        secretariat.open("/year?year=2041").follow("Begivenheder udefra").sees("ikke registreret nogen");
        secretariat.findsThePageInOrder().unfolds("Registrér en begivenhed").send("register");
        secretariat.sees("Udfyld »").findsThePageInOrder();
        secretariat.picks("kind-0").writes("title", "Lov om danskuddannelse");
        secretariat.writes("inForce", "1. august 2041").writes("words", "Modul 1 falder bort.");
        secretariat.picture("event-new").send("register").sees("Begivenheden er registreret");
        secretariat.sees("Ingen indsatser er markeret endnu").findsThePageInOrder();
    }

    private void whatItTouchesIsFlagged() {
        secretariat
                .follow("Markér indsatser til genvurdering")
                .sees("2 indsatser fundet")
                .findsThePageInOrder();
        var colleague = signedIn("sekretariat").open(secretariat.here()).picks("rows:0:chosen");
        secretariat.send("flag").sees("Udfyld »").findsThePageInOrder();
        secretariat.writes("why", "Kurserne skal lægges om.").picks("timing-1").send("flag");
        secretariat.sees("Vælg mindst én indsats").findsThePageInOrder();
        var usual = secretariat.page().locator("#dueOn").inputValue();
        secretariat.picks("rows:0:chosen").writes("dueOn", TYPED.format(today().minusDays(1)));
        secretariat.send("flag").sees("Fristen skal være i dag eller senere").findsThePageInOrder();
        secretariat.writes("dueOn", usual).send("flag").sees("1 indsats er markeret til genvurdering");
        colleague.writes("why", "Det berører også den.").picks("timing-0").send("flag");
        colleague
                .sees("er allerede markeret på grund af denne begivenhed")
                .findsThePageInOrder()
                .picture("event-flag-twice");

        secretariat.follow("Markér indsatser til genvurdering").choose("Søg blandt", "criteria");
        secretariat.page().locator("#text").fill("DANSKPRØVEN");
        secretariat
                .press("Søg")
                .sees("1 succeskriterium fundet")
                .findsThePageInOrder()
                .picture("event-flag");
        secretariat.atWidth(390).findsThePageInOrder().picture("event-flag-390").atWidth(1280);
        secretariat
                .picks("rows:0:chosen")
                .writes("why", "Prøven ændres.")
                .picks("timing-1")
                .send("flag");
        secretariat
                .sees("Succeskriterium: Kursister, der består danskprøven")
                .findsThePageInOrder()
                .atWidth(390)
                .findsThePageInOrder()
                .atWidth(1280);
    }

    private void aMistakenFlagIsTakenAway() {
        secretariat.follow("Mødrenetværket").sees("Hos centret").findsThePageInOrder();
        secretariat
                .unfolds("Fjern markeringen")
                .send("withdraw")
                .sees("Udfyld »")
                .findsThePageInOrder();
        secretariat.writes("withdrawnBecause", "Netværket er ikke et kursus.").send("withdraw");
        secretariat
                .sees("Markering fjernet")
                .sees("Netværket er ikke et kursus.")
                .findsThePageInOrder();
    }

    /** It is reminded and, once the day has passed, its head and the secretariat are told. */
    private void itsUnitIsLate() {
        secretariat.open(EVENTS).follow("Lov om danskuddannelse").sees("Svar senest");
        secretariat.follow("Kursuscaféen").sees("Svar senest").unfolds("Flyt fristen");
        secretariat.writes("dueOn", TYPED.format(today().minusDays(1))).send("move");
        secretariat.sees("Fristen skal være i dag eller senere").findsThePageInOrder();
        secretariat.writes("dueOn", TYPED.format(today().plusDays(2))).send("move");
        secretariat.sees("Fristen er flyttet").findsThePageInOrder();
        var reappraisal = secretariat.here();
        secretariat.movesTodayTo(today().plusDays(3).toString());
        secretariat.seesSoon(reappraisal, "Fristen blev overskredet").sees("Forsinket");
        secretariat.sees("Centret blev mindet om at vurdere indsatsen");
        secretariat.picture("reappraisal-late").atWidth(390).findsThePageInOrder();
        secretariat.picture("reappraisal-late-390").atWidth(1280);
        secretariat.open(EVENTS).sees("1 forsinket").findsThePageInOrder().picture("events-late");
        secretariat.follow("Lov om danskuddannelse").sees("Forsinket").findsThePageInOrder();
        secretariat.picture("event-late").atWidth(390).findsThePageInOrder().picture("event-late-390");
        secretariat.atWidth(1280);
        var mail = MailServerForTests.text(
                "chef.ungecentret@handleplan.example", "Handleplan 2041: Vurderingen af en indsats mangler");
        assertThat(mail).contains("Kursuscaféen").contains(reappraisal);
        signedIn("redaktoer.ungecentret")
                .open("/inbox")
                .sees("Vurdér indsatsen")
                .picture("inbox-late");
    }

    private LocalDate today() {
        return LocalDate.parse(secretariat.page().locator("#demo-today").inputValue());
    }

    private void itsUnitAssessesIt() {
        editor = signedIn("redaktoer.ungecentret").takesUp("/reappraisal").sees("Modul 1 falder bort.");
        editor.findsThePageInOrder().picks("outcome-1").writes("words", "Kurset lægges om.");
        editor.send("assess").sees("Vælg de afsnit, der ændres").findsThePageInOrder();
        editor.ticks("Målgruppe");
        editor.page().locator("input[id$=':amount']").first().fill("halvanden");
        editor.send("assess").sees("kan ikke læses som et beløb").findsThePageInOrder();
        editor.page().locator("input[id$=':amount']").first().fill("150.000");
        editor.atWidth(390)
                .findsThePageInOrder()
                .picture("reappraisal-assess-390")
                .atWidth(1280);
        editor.picture("reappraisal-assess").send("assess").sees("Sekretariatet ser på vurderingen");
        editor.sees("Ny bevilling i 2041: 150.000").findsThePageInOrder();
    }

    private void theSecretariatGivesItBack() {
        secretariat.takesUp("/reappraisal").sees("Kurset lægges om.").findsThePageInOrder();
        secretariat.picture("reappraisal-decide");
        secretariat.page().locator("input[id$=':amount']").first().fill("250.000");
        secretariat.send("decide").sees("Vælg, hvordan beløbene ændres");
        secretariat.findsThePageInOrder().writes("note", "Kan kurset undværes?").send("giveBack");
        secretariat.sees("sendt tilbage til centret").sees("Svar senest").findsThePageInOrder();
        editor.takesUp("/reappraisal").sees("Kan kurset undværes?").findsThePageInOrder();
        editor.picks("outcome-2").writes("words", "Ja, sprogcentret overtager.").send("assess");
        editor.sees("Sekretariatet ser på vurderingen");
    }

    /** The money comes back when the adjustment is decided, as after every other one. */
    private void theSecretariatStopsIt() {
        assertThat(leftOfThePool()).isEqualTo("990.000 kr.");
        secretariat.takesUp("/reappraisal").send("decide").isAt("/adjustment?id=");
        secretariat.sees("Her er den ændring, den kræver").sees("Ja, sprogcentret overtager.");
        secretariat.findsThePageInOrder().picture("reappraisal-adjustment");
        secretariat.page().locator("main input[id^='amount-']").first().fill("100.000");
        var today = today();
        secretariat.writes("meeting", TYPED.format(today)).send("send").sees("sendt til behandling");
        var clerk = signedIn("udvalgssekretaer").open("/language?to=da&back=/inbox");
        clerk.takesUp("/adjustment");
        clerk.writes("metOn", TYPED.format(today)).writes("itemNumber", "4").picks("outcome-0");
        clerk.writes("wording", "Godkendt som foreslået.").send("record").sees("Beslutningen er skrevet ind");
        assertThat(leftOfThePool()).isEqualTo("1.090.000 kr.");
    }

    private String leftOfThePool() {
        return secretariat
                .open("/pool?year=2041")
                .page()
                .locator(".facts .fact")
                .last()
                .locator("dd")
                .innerText()
                .replace('\u00a0', ' ');
    }

    private void everybodySeesWhatTheyMay() {
        var reader = signedIn("laeser").open(EVENTS).findsThePageInOrder().follow("Lov om danskuddannelse");
        reader.sees("Ja, sprogcentret overtager.").findsThePageInOrder().picture("event");
        reader.atWidth(390).findsThePageInOrder().picture("event-390");
        editor.open(INITIATIVES).follow("Kursuscaféen").sees("Lov om danskuddannelse: Stopper");
        editor.goesTo("/reappraisal").sees("Besluttet").findsThePageInOrder();
        editor.atWidth(390).findsThePageInOrder().picture("reappraisal-390");
        var reappraisal = editor.here();
        secretariat.open(reappraisal).findsThePageInOrder().picture("reappraisal");
        assertThat(editor.statusOf(EVENTS)).isEqualTo(403);
        assertThat(signedIn("redaktoer.biblioteket").statusOf(reappraisal)).isEqualTo(403);
    }

    private void theSameInEnglish() {
        var reader = signedIn("laeser").open("/language?to=en&back=" + EVENTS.replace("?", "%3F"));
        reader.sees("Outside events").findsThePageInOrder().follow("Lov om danskuddannelse");
        reader.sees("Flag taken away").findsThePageInOrder();
        reader.open("/language?to=da&back=/inbox").sees("Mine opgaver");
    }

    private void anotherIsAssessedAtTheNextStatus() {
        secretariat.open(EVENTS).follow("Lov om danskuddannelse").follow("Markér indsatser til genvurdering");
        secretariat.sees("1 indsats fundet").picks("rows:0:chosen").writes("why", "Modul 1 var en del af den.");
        secretariat.picks("timing-0").send("flag").sees("1 indsats er markeret til genvurdering");
        secretariat
                .follow("Mødrenetværket")
                .sees("Bed centret om at vurdere den nu")
                .findsThePageInOrder();
        secretariat.writes("askBy", TYPED.format(today().minusDays(1))).send("ask");
        secretariat.sees("Fristen skal være i dag eller senere").findsThePageInOrder();
        secretariat.picture("reappraisal-ask");

        secretariat.open("/status-plan?cycle=" + CYCLE).writes("title", "Status om danskuddannelse");
        secretariat.writes("reason", "Loven er vedtaget.").writes("deadline", "1. december 2041");
        secretariat.writes("closesOn", "8. december 2041");
        theRoundBeginsByItself();
        editor.takesUp("/status-report")
                .sees("Indsatsen vurderes igen på grund af:")
                .findsThePageInOrder();
        editor.picture("status-report-flagged").goesTo("/reappraisal").sees("Vurdér indsatsen");
        editor.sees("1. december 2041").findsThePageInOrder();
    }

    private void nothingIsClosedMeanwhile() {
        secretariat.open("/closing?id=" + CYCLE).sees("1 indsats vurderes igen på grund af en begivenhed udefra");
        secretariat.findsThePageInOrder().picture("closing-reassessed").follow("Se begivenhederne");
        secretariat.isAt(EVENTS);
    }

    /** From the page on which it is planned. */
    private void theRoundBeginsByItself() {
        secretariat.writes("beginsOn", "1. december 2041").send("save");
        secretariat.sees("Runden skal begynde før fristen").findsThePageInOrder();
        var day = Workdays.onOrAfter(today().plusDays(1));
        secretariat
                .writes("beginsOn", TYPED.format(day))
                .send("save")
                .sees("Gemt")
                .findsThePageInOrder();
        secretariat.picture("status-plan-day").atWidth(390).findsThePageInOrder();
        secretariat.picture("status-plan-day-390").atWidth(1280);
        var plan = secretariat.here();
        secretariat
                .open("/year?year=2041")
                .sees("begynder " + TYPED.format(day))
                .findsThePageInOrder();
        secretariat.movesTodayTo(day.toString()).seesSoon(plan, "Den ekstra statusrunde begyndte som planlagt");
        secretariat.findsThePageInOrder().picture("status-began-by-itself");
        assertThat(MailServerForTests.text(
                        "sekretariat@handleplan.example", "Handleplan 2041: Statusrunden er begyndt"))
                .contains("Status om danskuddannelse", "/status-round?id=");
    }

    private void itGetsLess() {
        editor.picks("outcome-1").writes("words", "Der kommer færre deltagere.");
        editor.page().locator("input[id$=':amount']").first().fill("10.000");
        editor.send("assess").sees("Sekretariatet ser på vurderingen");
        secretariat.takesUp("/reappraisal").sees("Der kommer færre deltagere.").send("decide");
        secretariat.isAt("/adjustment?id=").sees("Nedsættelse af en bevilling").findsThePageInOrder();
        secretariat.picture("reappraisal-reduction");
        secretariat.open("/language?to=en&back=" + EVENTS.replace("?", "%3F")).follow("Lov om danskuddannelse");
        secretariat
                .picture("event-en")
                .follow("Flag initiatives for reassessment")
                .sees("The centre answers by");
        secretariat.picture("event-flag-en");
        secretariat.open("/closing?id=" + CYCLE).sees("No initiatives wait").picture("closing-en");
        secretariat.open("/language?to=da&back=/inbox").sees("Mine opgaver");
    }
}
