package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The hearing of a year whose gross list is in order, from the draft that is sent to the memo that is released: a member and a
 * colleague on their phones, the chair who makes one response of it, and the administration that answers every remark.
 */
@Order(100)
class HearingStoryIT extends BrowserStory {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

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
        theDatePassesWhileTheChairIsTyping();
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

    private void theDatePassesWhileTheChairIsTyping() {
        chair.writes("text", "Rådet støtter indsatsen og beder om, at den begynder i år.");
        var respondBy = secretariat
                .open(hearing)
                .goesTo("/consultee")
                .page()
                .locator("#respondBy")
                .inputValue();
        secretariat.movesTodayTo(LocalDate.parse(respondBy, TYPED).plusDays(1).toString());
        chair.send("save").sees("Svarfristen var").findsThePageInOrder();
        assertThat(chair.page().locator("#text").inputValue()).endsWith("begynder i år.");

        secretariat.open(consultee()).seesSoon(consultee(), "Tag et sent svar med");
        secretariat.findsThePageInOrder().send("admitLate").sees("Udfyld").findsThePageInOrder();
        secretariat.writes(
                "until", TYPED.format(LocalDate.parse(respondBy, TYPED).plusDays(20)));
        secretariat
                .writes("lateReason", "Rådets møde blev flyttet.")
                .send("admitLate")
                .sees("har fået besked");
        chair.send("save").sees("Rådets bemærkning er gemt");
    }

    private String consultee() {
        return consultation.replace("/consultation", "/consultee");
    }

    private void theResponseIsSentAfterTheMeetingOrByAuthority() {
        chair.open(consultation)
                .goesTo("/response")
                .sees("Rådets møde blev flyttet.")
                .unfolds("Notér rådets møde")
                .writes("meetingOn", "1. januar 2031");
        chair.send("meet").sees("efter svarfristen").findsThePageInOrder().follow("Send rådets svar");
        chair.send("send").sees("Rådet holder møde 1. januar 2031");
        chair.ticks("Rådet har bemyndiget").send("meet").follow("Send rådets svar");
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
