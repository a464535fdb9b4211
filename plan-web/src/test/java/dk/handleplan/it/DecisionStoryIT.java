package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Three committees have the same proposal at once: one amends, another defers, the third amends the same initiative differently.
 * The council sees both answers and sends the case back; after another round it settles and decides. Then the grant binds and the
 * initiative tells how it came about.
 */
@Order(103)
class DecisionStoryIT extends BrowserStory {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));
    private static final String WHY = "Der er et tilsvarende tilbud i byen.";

    private Person secretariat;
    private Person clerk;
    private String year;
    private String decisions;
    private String title;
    private String initiative;
    private String letters;
    private List<String> cases;
    private String deferring;

    @Test
    void whatCommitteesSetDifferentlyIsSettledByTheCouncil() {
        secretariat = signedIn("sekretariat");
        clerk = signedIn("udvalgssekretaer");
        givenAYearThatWasHeard(secretariat);

        theSecretariatProposes();
        theCommitteesHaveTheProposalAtOnce();
        theClerkMakesACaseWithItsAnnexes();
        aCommitteeAmends(cases.get(0), "40.000", "decision-reason");
        anotherDefers();
        aThirdAmendsTheSameDifferently();
        theDeferredCaseComesBack();
        theCouncilSeesBothAndSendsBack();
        theSecretariatReadsWhyAndProposesAgain();
        theCommitteesContradictEachOtherAgain();
        theCouncilSettles();
        theGrantBinds();
        theLettersAreReadyButOneLacksItsReason();
        theReasonIsWrittenAndAllAreSent();
        aCentreReadsItsLetterOnThePhone();
        everybodySeesHowItCameAbout();
        theSameInEnglish();
        theCentreMeetsTheConditionOfItsGrant();
        thePlanIsPublishedByTheClock();
    }

    private void theSecretariatProposes() {
        secretariat.takesUp("/allocation");
        year = secretariat.heading().replaceAll("\\D", "");
        for (var cell : secretariat.page().locator("input[id^='amount-']").all()) {
            cell.fill(year.equals(cell.getAttribute("data-year")) ? "60.000" : "0");
        }
        for (var reason : secretariat.page().locator("input[id^='reason-']").all()) {
            reason.fill("Puljen rækker ikke til mere.");
        }
        secretariat.page().locator("input[id^='reason-']").last().fill("");
        secretariat.page().locator("input[id^='condition-']").first().fill("Find en frivillig forening som partner.");
        sendsOn();
        decisions = secretariat.here();
    }

    /** Where there are several scenarios, the one on the page is adopted first. */
    private void sendsOn() {
        if (secretariat.page().locator("#submit, [id$=':submit']").count() == 0) {
            secretariat.send("adopt").sees("er nu forvaltningens forslag");
            secretariat.send("sendOn");
        } else {
            secretariat.send("submit");
        }
        secretariat.sees("Forslaget er sendt til behandling");
    }

    private void theCommitteesHaveTheProposalAtOnce() {
        clerk.open("/inbox");
        var open = clerk.page().locator("main a[href^='/decision?']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(open).hasSize(3);
        title = open.stream()
                .flatMap(address -> titles(address).stream())
                .collect(Collectors.groupingBy(t -> t, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(shared -> shared.getValue() > 1)
                .findFirst()
                .orElseThrow()
                .getKey();
        cases = new ArrayList<>(open);
        cases.sort((one, other) ->
                Boolean.compare(!titles(one).contains(title), !titles(other).contains(title)));
    }

    /** Before the plan is published; what is granted is in none of them. */
    private void theClerkMakesACaseWithItsAnnexes() {
        clerk.open("/year?year=" + year).follow("Dokumenter").sees("Udkast til").findsThePageInOrder();
        var documents = clerk.here();
        var order = clerk.page()
                .locator("a[href*='ordering=COMMITTEE_CASE-INTERNAL']")
                .first()
                .getAttribute("href");
        clerk.open(order).sees("Lav bilagene først").findsThePageInOrder().picture("case-with-annexes");
        clerk.atWidth(390)
                .findsThePageInOrder()
                .picture("case-with-annexes-390")
                .atWidth(1280);
        clerk.writes("caseNumber", "2020-17").send("order").sees("Sagen bliver lavet, når");
        waitUntilAllAreMade(documents);
        clerk.findsThePageInOrder().picture("case-and-annexes");
        clerk.atWidth(390).findsThePageInOrder().picture("case-and-annexes-390").atWidth(1280);
        clerk.open("/language?to=en&back=/documents?year=" + year);
        clerk.open(order).sees("Make the annexes first").picture("case-with-annexes-en");
        clerk.open("/language?to=da&back=/documents?year=" + year);
        assertThat(clerk.page().locator("tbody").innerText())
                .contains("Udkast til", "Fordeling af puljen", "Høringsbreve", "Sag til", "Udvalgssekretær");

        var zip = clerk.page().locator("a[href*='case.zip']").first().getAttribute("href");
        assertThat(Downloaded.names(clerk.ask(zip).body()))
                .contains("bilag-1-handleplan-udkast-" + year + "-v2.pdf")
                .anyMatch(name -> name.startsWith("bilag-2-fordeling-" + year))
                .anyMatch(name -> name.matches("sag-\\d+-v1[.]docx"));
        assertThat(signedIn("laeser").ask(zip).status()).isEqualTo(403);
        readsTheDraft();
    }

    private void waitUntilAllAreMade(String documents) {
        for (var tries = 0; tries < 120 && isAnyUnderWay(documents); tries++) {
            clerk.page().waitForTimeout(500);
        }
        assertThat(isAnyUnderWay(documents)).isFalse();
    }

    private boolean isAnyUnderWay(String documents) {
        return clerk.open(documents)
                        .page()
                        .getByText("Et dokument bliver lavet")
                        .count()
                > 0;
    }

    private void readsTheDraft() {
        var draft = clerk.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText("Udkast til"))
                .first();
        var text = Downloaded.pdf(
                clerk.ask(draft.locator("a[href*='pdf']").getAttribute("href")).body());
        assertThat(text.replaceAll("\\s+", " "))
                .contains("Udkast af", "Foreslået", "60.000", "Intet er bevilget endnu")
                .doesNotContain("Bevilget");
        var word = Downloaded.word(
                clerk.ask(draft.locator("a[href*='docx']").getAttribute("href")).body());
        assertThat(word).contains("Foreslået", "60.000").doesNotContain("Bevilget");
    }

    private Set<String> titles(String address) {
        return Set.copyOf(
                clerk.open(address).page().locator("table.allocation th a").allInnerTexts());
    }

    private void aCommitteeAmends(String address, String amount, String picture) {
        clerk.open(address).findsThePageInOrder();
        records("outcome-2", "Udvalget anbefaler med ændringer.");
        cell().fill("");
        clerk.send("save").sees("Skriv et beløb, eller 0 for afslag").findsThePageInOrder();
        cell().fill(amount);
        clerk.send("save").sees("Skriv begrundelsen til ansøgeren").findsThePageInOrder();
        assertThat(cell().inputValue()).as("what was typed is kept").isEqualTo(amount);
        clerk.picture(picture)
                .atWidth(390)
                .findsThePageInOrder()
                .picture(picture + "-390")
                .atWidth(1280);
        row().locator("input[id^='reason-']").fill(WHY);
        clerk.send("save").sees("Beslutningen er skrevet ind").sees("Anbefalet med ændringer");
    }

    private void records(String outcome, String wording) {
        clerk.writes("metOn", TYPED.format(today())).writes("itemNumber", "7");
        clerk.picks(outcome).writes("wording", wording);
    }

    private void amends(String amount, String reason) {
        cell().fill(amount);
        row().locator("input[id^='reason-']").fill(reason);
    }

    private Locator row() {
        return clerk.page().locator("table.allocation tr:has-text(\"" + title + "\")");
    }

    private Locator cell() {
        return row().locator("input[data-year='" + year + "']");
    }

    private void anotherDefers() {
        deferring = clerk.open(cases.get(2)).heading().replace("Behandling i ", "");
        records("outcome-4", "Udvalget vil vide mere.");
        clerk.writes("deferredTo", TYPED.format(today().plusDays(7))).send("save");
        clerk.sees("Sagen er udsat til mødet").findsThePageInOrder();
    }

    private void aThirdAmendsTheSameDifferently() {
        clerk.open(cases.get(1));
        assertThat(cell().inputValue())
                .as("not what the other committee made of it")
                .isEqualTo("60.000");
        records("outcome-0", "Udvalget godkender med ændringer.");
        amends("50.000", WHY);
        clerk.send("save").sees("Godkendt med ændringer").findsThePageInOrder();
    }

    private void theDeferredCaseComesBack() {
        assertThat(clerk.hasTask("/decision")).isFalse();
        secretariat.movesTodayTo(today().plusDays(7).toString());
        for (var tries = 0; tries < 20 && !clerk.hasTask("/decision"); tries++) {
            clerk.page().waitForTimeout(500);
        }
        clerk.takesUp("/decision").sees("Sagen er udsat til mødet").findsThePageInOrder();
        records("outcome-3", "Taget til efterretning.");
        clerk.send("save").sees("Beslutningen er skrevet ind").sees("Her er de ikke enige om beløbet");
        clerk.findsThePageInOrder().picture("decisions");
    }

    private void theCouncilSeesBothAndSendsBack() {
        clerk.takesUp("/decision")
                .sees("Mødet skal tage stilling til hvert af dem")
                .findsThePageInOrder();
        assertThat(clerk.page().locator("table.contradictions tbody tr").innerText())
                .contains("60.000")
                .contains("40.000")
                .contains("50.000");
        assertThat(cell().inputValue()).as("nothing is agreed").isEmpty();
        records("outcome-0", "Kommunalbestyrelsen godkender.");
        clerk.send("save").sees("Skriv det beløb, der skal gælde").findsThePageInOrder();
        clerk.picture("contradiction").atWidth(390).findsThePageInOrder().picture("contradiction-390");
        clerk.atWidth(1280).picks("outcome-4").send("save").sees("Beslutningen er skrevet ind");
    }

    private void theSecretariatReadsWhyAndProposesAgain() {
        secretariat.takesUp("/allocation").sees("ingen har afgjort det").sees("Forslaget kom retur");
        secretariat.findsThePageInOrder().picture("came-back").atWidth(390).findsThePageInOrder();
        secretariat.picture("came-back-390").atWidth(1280).send("adopt").findsThePageInOrder();
        secretariat.send("sendOn").sees("Forslaget er sendt til behandling");
    }

    /** The one that deferred the case last time meets together with one of those that disagreed. */
    private void twoCommitteesMeetTogether() {
        clerk.open(decisions)
                .page()
                .locator("a[href^='/decision?']:has-text('" + deferring + "')")
                .click();
        records("outcome-0", "Udvalgene godkender i fællesskab.");
        var own = clerk.page().locator("input[data-year='" + year + "']").first();
        own.fill("12.345");
        clerk.page().locator("summary:has-text('Fælles behandling')").click();
        clerk.page().locator("input[name=joint]").first().check();
        clerk.send("showJoint").sees("Du skriver beslutningen ind for et fælles møde med");
        clerk.findsThePageInOrder();
        assertThat(clerk.page().locator("[id$='wording']").inputValue())
                .as("what was written before")
                .isEqualTo("Udvalgene godkender i fællesskab.");
        assertThat(clerk.page().locator("main input[id$='outcome-0']").isChecked())
                .isTrue();
        var typed = clerk.page().locator("input[data-year='" + year + "']").all();
        var kept = typed.stream()
                .filter(cell -> cell.inputValue().equals("12.345"))
                .toList();
        assertThat(kept).hasSize(1);
        kept.get(0).fill("60.000");
        clerk.picture("joint")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("joint-390")
                .atWidth(1280);
        amends("40.000", WHY);
        clerk.send("save").sees("Fælles møde med " + deferring).findsThePageInOrder();
    }

    private void theCommitteesContradictEachOtherAgain() {
        twoCommitteesMeetTogether();
        var amounts = new ArrayDeque<>(List.of("50.000"));
        while (!isBefore("Kommunalbestyrelsen")) {
            records("outcome-0", "Som sidst.");
            if (row().count() > 0) {
                amends(amounts.remove(), WHY);
            }
            clerk.send("save").sees("Beslutningen er skrevet ind");
        }
    }

    private boolean isBefore(String body) {
        return clerk.takesUp("/decision").heading().contains(body);
    }

    private void theCouncilSettles() {
        records("outcome-0", "Kommunalbestyrelsen godkender.");
        amends("45.000", "Et halvt år er nok til en prøve.");
        initiative = row().locator("th a").getAttribute("href");
    }

    private void theGrantBinds() {
        clerk.send("save").sees("Beslutningen er skrevet ind").doesNotSee("Her er de ikke enige");
        clerk.findsThePageInOrder().follow("Se fordelingen");
        assertThat(clerk.page()
                        .locator("table.allocation tr:has-text(\"" + title + "\")")
                        .innerText())
                .contains("45.000");
        secretariat.open("/pool?year=" + year).sees("Kommunalbestyrelsen").findsThePageInOrder();
    }

    private void theLettersAreReadyButOneLacksItsReason() {
        var editor = signedIn("redaktoer.integration");
        assertThat(editor.open(initiative).page().locator("main").innerText())
                .as("nobody is told before the letter is sent")
                .doesNotContain("45.000")
                .doesNotContain("Læs brevet");
        secretariat.open(decisions).follow("Breve til ansøgerne").sees("Begrundelse mangler");
        secretariat.findsThePageInOrder().picture("letters").atWidth(390).findsThePageInOrder();
        secretariat.picture("letters-390").atWidth(1280);
        letters = secretariat.here();
        secretariat.follow("Ret brevenes tekst").send("tryOut").sees("Tilsagn med vilkår: brev på dansk");
        secretariat.findsThePageInOrder().picture("letter-texts").open(letters);
        secretariat.send("send").sees("Vælg de breve, der skal sendes").findsThePageInOrder();
        secretariat.follow("Skriv begrundelse").sees("kan ikke sendes uden begrundelse");
        secretariat.findsThePageInOrder().picture("letter-reason").atWidth(390).findsThePageInOrder();
        secretariat
                .atWidth(1280)
                .sees("Et halvt år er nok")
                .writes("reason", "")
                .send("explain")
                .sees("Udfyld feltet")
                .findsThePageInOrder();
    }

    private void theReasonIsWrittenAndAllAreSent() {
        secretariat
                .writes("reason", "Et halvt år er nok til en prøve. Puljen for 2021 er brugt.")
                .send("explain")
                .sees("Begrundelsen er gemt");
        secretariat.open(letters).page().locator("[data-all]").click();
        secretariat.send("send").sees("breve er sendt").findsThePageInOrder();
        assertThat(secretariat.page().locator("main input[type=checkbox]").count())
                .as("nothing is left to send")
                .isZero();
        secretariat.picture("letters-sent");
    }

    private void aCentreReadsItsLetterOnThePhone() {
        var mail = MailServerForTests.text(
                "redaktoer.integration@handleplan.example", "Handleplan " + year + ": Svar på jeres ansøgning");
        assertThat(mail).contains("Der er truffet afgørelse").contains("/letter?id=");
        var address = mail.replaceAll("(?s).*?(/letter\\?id=[0-9a-f-]+).*", "$1");
        var editor = signedIn("redaktoer.integration").atWidth(390).open(address);
        editor.sees("Kommunalbestyrelsen").findsThePageInOrder().picture("letter-390");
        editor.atWidth(1280).picture("letter");
        editor.page().locator("nav.breadcrumbs a").last().click();
        editor.sees("Læs brevet af").findsThePageInOrder();
        assertThat(signedIn("laeser").statusOf(address)).isEqualTo(403);
    }

    private void everybodySeesHowItCameAbout() {
        secretariat.open(initiative).sees("Et halvt år er nok til en prøve.").findsThePageInOrder();
        secretariat.picture("initiative-decisions").atWidth(390).findsThePageInOrder();
        secretariat.picture("initiative-decisions-390").atWidth(1280);
        assertThat(signedIn("redaktoer.integration").statusOf(decisions)).isEqualTo(403);
    }

    private void theSameInEnglish() {
        clerk.open("/language?to=en&back=" + decisions.replace("?", "%3F"));
        clerk.sees("Recommended with amendments").sees("Changed amounts").findsThePageInOrder();
        clerk.atWidth(390).findsThePageInOrder();
    }

    private void theCentreMeetsTheConditionOfItsGrant() {
        var editor = signedIn("redaktoer.integration").atWidth(390).takesUp("/condition");
        editor.sees("Find en frivillig forening").findsThePageInOrder().picture("condition-390");
        editor.writes("report", "Vi har en aftale med idrætsforeningen.").send("hand");
        editor.sees("Sekretariatet ser på").findsThePageInOrder();
        secretariat
                .takesUp("/condition")
                .sees("idrætsforeningen")
                .findsThePageInOrder()
                .picture("condition");
        secretariat.send("accept").sees("Vilkåret er opfyldt").findsThePageInOrder();
        assertThat(editor.hasTask("/condition")).isFalse();
    }

    private void thePlanIsPublishedByTheClock() {
        secretariat.takesUp("/publication").findsThePageInOrder();
        approvesForNextWeek();
        secretariat.send("callBack").sees("Offentliggørelsen er kaldt tilbage").findsThePageInOrder();
        approvesForNextWeek();
        var publication = secretariat.here();
        secretariat.picture("publication-on-a-date").atWidth(390).findsThePageInOrder();
        secretariat.atWidth(1280).movesTodayTo(today().plusDays(7).toString());
        for (var tries = 0; tries < 20 && secretariat.hasTask("/publication"); tries++) {
            secretariat.page().waitForTimeout(500);
        }
        secretariat.open(publication).sees("Planen blev offentliggjort");
        secretariat.findsThePageInOrder().picture("published-by-the-clock");
        anybody().open("/plan/" + year).findsThePageInOrder();
    }

    private void approvesForNextWeek() {
        secretariat.writes("publishOn", TYPED.format(today().plusDays(7)));
        secretariat.send("approve");
        secretariat.sees("Planen bliver offentliggjort").findsThePageInOrder();
    }

    private LocalDate today() {
        return LocalDate.parse(secretariat.page().locator("#demo-today").inputValue());
    }
}
