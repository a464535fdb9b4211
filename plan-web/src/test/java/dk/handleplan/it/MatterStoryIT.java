package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A council brings up a measure of its own while no hearing is on, and is heard on another policy; both become public. */
@Order(97)
class MatterStoryIT extends BrowserStory {

    private static final String TITLE = "Tolke på biblioteket";
    private static final String POLICY = "Boligpolitik 2021–2024";
    private static final String CHANGED = "Aftentolke på biblioteket";

    @Test
    void aMemberWritesTheChairRaisesTheSecretariatAnswersAndEverybodyReads() {
        givenAnOpenCall();
        aMemberBeginsOnAPhone();
        var address = theChairRaises();
        beforeTheAnswerItIsNotPublic(address);
        theSecretariatAnswers();
        everybodyReads();
    }

    @Test
    void aCouncilIsHeardOnAnotherPolicy() {
        givenAnOpenCall();
        theSecretariatAsksTheCouncil();
        theSecretariatGivesMoreTime();
        theChairRespondsOnAPhone();
        var citizen = anybody().open("/plan");
        citizen.page().locator("main a[href^='/plan/']").first().click();
        citizen.sees(POLICY).sees("Flere små boliger.").findsThePageInOrder();
    }

    @Test
    void aDraftIsDeletedByItsWriterAlone() {
        var member = signedIn("medlem1.integrationsraadet").atWidth(390).open("/matter");
        member.writes("title", "Skilte på arabisk").send("save").sees("Kladden er gemt");
        var draft = member.here();
        var chair = signedIn("formand.integrationsraadet").open("/matters").follow("Skilte på arabisk");
        assertThat(chair.page().locator("#delete").count()).isZero();
        member.page().locator("summary:has-text('Slet kladden')").click();
        member.findsThePageInOrder().picture("matter-delete-390").send("delete");
        member.sees("Kladden er slettet").isAt("/matters").doesNotSee("Skilte på arabisk");
        member.findsThePageInOrder();
        Person.visited().remove(draft);
    }

    @Test
    void theSecretariatWritesDownTheLetterOfACouncilWhoseChairDoesNotSignIn() {
        givenAnOpenCall();
        var secretariat = signedIn("sekretariat").open("/setup/council");
        secretariat.writes("name", "Bydelsrådet").send("save").open("/policy-hearing");
        secretariat.page().locator("#council").selectOption("Bydelsrådet");
        secretariat.writes("title", "Trafikplan").writes("question", "Hvad siger rådet?");
        secretariat.writes("respondBy", "1. marts 2030").send("ask");
        secretariat.sees("Ingen, der leder rådet, kan logge ind").findsThePageInOrder();
        secretariat.picture("policy-by-letter");
        secretariat.writes("response", "Flere cykelstier.").send("respond");
        secretariat.sees("Rådets svar er sendt").sees("Skrevet ind af sekretariatet");
        secretariat.sees("på vegne af Bydelsrådet").findsThePageInOrder();
        secretariat.atWidth(390).findsThePageInOrder().picture("policy-written-390");
        var citizen = anybody().open("/plan");
        citizen.page().locator("main a[href^='/plan/']").first().click();
        citizen.sees("Flere cykelstier.").sees("Skrevet ind af sekretariatet.").findsThePageInOrder();
    }

    private void theSecretariatGivesMoreTime() {
        var secretariat = signedIn("sekretariat").open("/policy-hearings").follow(POLICY);
        secretariat.picture("policy-waiting").send("extend").sees("Udfyld").findsThePageInOrder();
        secretariat.writes("newDate", "1. februar 2030").writes("reason", "Mødet er flyttet.");
        secretariat.send("extend").sees("Den nye frist skal ligge efter").findsThePageInOrder();
        assertThat(secretariat.page().locator("#reason").inputValue()).isEqualTo("Mødet er flyttet.");
        secretariat.writes("newDate", "15. marts 2030").send("extend");
        secretariat.sees("Fristen er forlænget. Rådet har fået besked").sees("15. marts 2030");
        secretariat.sees("Mødet er flyttet.").findsThePageInOrder().picture("policy-extended");
        secretariat.atWidth(390).findsThePageInOrder().picture("policy-extended-390");
    }

    private void theSecretariatAsksTheCouncil() {
        var secretariat = signedIn("sekretariat").open("/matters").follow("Høringer om andre politikker");
        secretariat.findsThePageInOrder().follow("Bed et råd om svar").findsThePageInOrder();
        secretariat.page().locator("#council").selectOption("Integrationsrådet");
        secretariat
                .writes("title", POLICY)
                .writes("question", "Hvad siger rådet?")
                .writes("link", "kommunen");
        secretariat.writes("respondBy", "1. marts 2030").send("ask");
        secretariat.sees("Skriv adressen").findsThePageInOrder();
        secretariat.writes("link", "https://kommunen.dk/bolig").send("ask");
        secretariat.sees("Rådet er bedt om svar").findsThePageInOrder();
    }

    private void theChairRespondsOnAPhone() {
        var chair = signedIn("formand.integrationsraadet").atWidth(390).takesUp("/policy-hearing");
        chair.sees("Hvad siger rådet?").findsThePageInOrder();
        assertThat(signedIn("laeser").statusOf(chair.page().url())).isEqualTo(403);
        chair.writes("response", "Flere små boliger.").send("respond");
        chair.sees("Rådets svar er sendt").findsThePageInOrder();
        assertThat(chair.hasTask("/policy-hearing")).isFalse();
        signedIn("medlem1.integrationsraadet")
                .open("/policy-hearings")
                .follow(POLICY)
                .sees("Flere små boliger.")
                .findsThePageInOrder();
    }

    private void aMemberBeginsOnAPhone() {
        var member = signedIn("medlem1.integrationsraadet").atWidth(390).open("/matters");
        member.findsThePageInOrder().follow("Skriv en sag").findsThePageInOrder();
        member.picks("kind-1").writes("text", "Mange kommer efter arbejde.").send("save");
        member.sees("Udfyld").findsThePageInOrder();
        member.writes("title", TITLE).send("save").sees("Kladden er gemt").findsThePageInOrder();
        assertThat(member.page().locator("#raise").count()).isZero();
        signedIn("sekretariat").open("/matters").doesNotSee(TITLE);
    }

    private String theChairRaises() {
        var chair = signedIn("formand.integrationsraadet").open("/matters").follow(TITLE);
        chair.findsThePageInOrder().writes("title", CHANGED).send("raise");
        chair.sees("Sagen er rejst").sees("Venter på svar").findsThePageInOrder();
        return chair.page().url();
    }

    private void beforeTheAnswerItIsNotPublic(String address) {
        assertThat(signedIn("laeser").statusOf(address)).isEqualTo(403);
        assertThat(signedIn("redaktoer.integration").statusOf(address)).isEqualTo(403);
        anybody().open("/plan").doesNotSee(CHANGED);
    }

    private void theSecretariatAnswers() {
        var secretariat = signedIn("sekretariat").takesUp("/matter").findsThePageInOrder();
        secretariat
                .picks("outcome-0")
                .writes("answer", "Der kommer aftentolke fra maj.")
                .send("reply");
        secretariat.sees("Vælg, om foranstaltningen gennemføres").findsThePageInOrder();
        assertThat(secretariat.page().locator("#answer").inputValue()).isEqualTo("Der kommer aftentolke fra maj.");
        secretariat
                .picks("adopted-0")
                .send("reply")
                .sees("Svaret er sendt til rådet")
                .findsThePageInOrder();
        assertThat(secretariat.hasTask("/matter")).isFalse();
        secretariat.open("/matters").sees("Besvaret").findsThePageInOrder();
    }

    private void everybodyReads() {
        var citizen = anybody().open("/plan").atWidth(390);
        citizen.page().locator("main a[href^='/plan/']").first().click();
        citizen.sees(CHANGED).sees("Der kommer aftentolke fra maj.");
        citizen.sees("Den følger en anbefaling fra Integrationsrådet").findsThePageInOrder();
        var year = citizen.page().url().replaceAll(".*/", "");
        assertThat(citizen.open("/api/plans/" + year).page().content()).contains(CHANGED);
        var english = signedIn("formand.integrationsraadet").open("/language?to=en&back=/matters");
        english.sees("A measure outside the pool").findsThePageInOrder().follow(CHANGED);
        english.sees("It follows a recommendation of Integrationsrådet").findsThePageInOrder();
        english.open("/language?to=da&back=/matters");
    }
}
