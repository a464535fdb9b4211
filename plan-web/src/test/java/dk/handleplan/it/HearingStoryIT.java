package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hearing of a year whose gross list is in order, from the draft that is sent to the memo that is released: a member and a
 * colleague on their phones, the chair who makes one response of it, and the administration that answers every remark.
 */
@Order(100)
class HearingStoryIT extends BrowserStory {

    private Person secretariat;
    private Person member;
    private Person colleague;
    private Person chair;
    private String hearing;
    private String consultation;

    @Test
    void oneJointVoiceIsHeardAndEveryRemarkIsAnswered() {
        secretariat = signedIn("sekretariat");
        member = signedIn("medlem1.integrationsraadet").atWidth(390);
        colleague = signedIn("medlem2.integrationsraadet").atWidth(390);
        chair = signedIn("formand.integrationsraadet");

        theDraftIsSent();
        aMemberCommentsOnAPhone();
        theChairMakesOneRemarkOfIt();
        membersReadTheDraftResponseAndObject();
        theResponseIsSentAfterTheMeetingOrByAuthority();
    }

    private void theDraftIsSent() {
        secretariat.takesUp("/hearing").follow("Send udkastet i høring").send("send");
        secretariat.sees("Udkastet er sendt i høring");
        hearing = here(secretariat);
    }

    private void aMemberCommentsOnAPhone() {
        member.takesUp("/consultation").findsThePageInOrder();
        consultation = here(member);
        member.goesTo("/comment").open(consultation).follow("1 · ").findsThePageInOrder();
        member.writes("text", "Mænd mangler et sted at mødes.");
        recommends(member, "60.000");
        member.send("save").sees("Din bemærkning er gemt");
        colleague.open(consultation).follow("1 · ");
        recommends(colleague, "90.000");
        colleague.send("save").sees("Din bemærkning er gemt");
    }

    private static void recommends(Person who, String amount) {
        who.page().locator("main input[value='OTHER']").first().check(new Locator.CheckOptions().setForce(true));
        who.writes("other", amount);
    }

    private void theChairMakesOneRemarkOfIt() {
        chair.open(consultation).goesTo("/response").findsThePageInOrder().follow("1 · ");
        chair.picture("remark").writes("text", "Rådet støtter indsatsen.").press("Tag med");
        chair.sees("Bemærkningen står nu nederst i rådets tekst").findsThePageInOrder();
        assertThat(chair.page().locator("#text").inputValue())
                .isEqualTo("Rådet støtter indsatsen.\n\nMænd mangler et sted at mødes.");
        chair.page().locator("[id$=':takeMedian']").first().click();
        chair.sees("Det midterste beløb for").picture("remark-taken");
        chair.atWidth(390).findsThePageInOrder().picture("remark-390").atWidth(1280);
        chair.writes("other", "80.000").picture("remark-typed");
        chair.send("save").sees("Rådets bemærkning er gemt").picture("response");
    }

    private void membersReadTheDraftResponseAndObject() {
        member.open(consultation)
                .follow("Rådets svar i udkast")
                .findsThePageInOrder()
                .picture("draft-390");
        member.follow("Skriv, hvis du er uenig").findsThePageInOrder().picture("objection-390");
        member.writes("comment", "Skriv også, at det haster.").writes("dissent", "Beløbet er for lavt.");
        member.send("save")
                .sees("formanden kan se det")
                .sees("Beløbet er for lavt.")
                .findsThePageInOrder();
        chair.open(here(chair)).sees("1 indvending").follow("1 · ").sees("Skriv også, at det haster.");
        chair.findsThePageInOrder();
    }

    private void theResponseIsSentAfterTheMeetingOrByAuthority() {
        chair.goesTo("/response").unfolds("Notér rådets møde").writes("meetingOn", "1. januar 2031");
        chair.send("meet").sees("efter svarfristen").findsThePageInOrder().follow("Send rådets svar");
        chair.send("send").sees("Rådet holder møde 1. januar 2031");
        chair.unfolds("Notér rådets møde")
                .ticks("Rådet har bemyndiget")
                .send("meet")
                .follow("Send rådets svar");
        chair.send("send")
                .isAt("/receipt")
                .sees("Høringssvar nr.")
                .findsThePageInOrder()
                .picture("receipt");
        chair.atWidth(390).findsThePageInOrder().picture("receipt-390").atWidth(1280);
    }

    private static String here(Person person) {
        return person.page().url().replaceFirst("^\\w+://[^/]+", "");
    }
}
