package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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

    private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);
    private static final String SECRET = "Biblioteket finder lokaler til forløbet.";

    private Person secretariat;
    private Person member;
    private Person colleague;
    private Person chair;
    private Person editor;
    private String hearing;
    private String consultation;
    private String answer;
    private LocalDate respondBy;

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
        aUnitAnswersOnAPhone();
        nobodyElseLearnsOfTheAnswer();
        theSecretariatReturnsApprovesAndReleases();
        everybodyReadsTheMemo();
        theSameInEnglish();
    }

    private void theDraftIsSent() {
        secretariat.takesUp("/hearing").goesTo("/consultee");
        respondBy = LocalDate.parse(secretariat.page().locator("#demo-today").inputValue())
                .plusDays(3);
        secretariat.writes("respondBy", TYPED.format(respondBy)).send("askFor");
        anotherCouncilIsInformed();
        secretariat.follow("Send udkastet i høring").send("send");
        secretariat.sees("Udkastet er sendt i høring").sees("til orientering").findsThePageInOrder();
        hearing = secretariat.here();
        readsInEnglish(secretariat, "for information");
    }

    private void anotherCouncilIsInformed() {
        var preparing = secretariat.here();
        secretariat.open("/setup/council").writes("name", "Udsatterådet").send("save");
        secretariat.open(preparing).unfolds("Tilføj høringspart").findsThePageInOrder();
        secretariat.page().locator("#council").selectOption(new SelectOption().setLabel("Udsatterådet"));
        secretariat.writes("date", TYPED.format(respondBy)).send("hear").follow("Ret Udsatterådet");
        secretariat.unfolds("Send kun udkastet til orientering").send("informOnly");
        secretariat
                .sees("Rådet får udkastet til orientering")
                .findsThePageInOrder()
                .open(preparing);
    }

    private void aMemberCommentsOnAPhone() {
        member.takesUp("/consultation").findsThePageInOrder();
        consultation = member.here();
        member.goesTo("/comment").open(consultation).follow("1 · ").findsThePageInOrder();
        readsInEnglish(member, "Your remark");
        member.writes("text", "Mænd mangler et sted at mødes.");
        recommends(member, "60.000");
        member.send("save").sees("Din bemærkning er gemt");
        colleague.open(consultation).follow("1 · ");
        recommends(colleague, "90.000");
        colleague.send("save").sees("Din bemærkning er gemt");
    }

    private static void recommends(Person who, String amount) {
        who.page().locator("main input[value='OTHER']").first().check(FORCED);
        who.writes("other", amount);
    }

    private void theChairMakesOneRemarkOfIt() {
        chair.open(consultation).goesTo("/response").findsThePageInOrder();
        readsInEnglish(chair, "The council’s joint response");
        chair.follow("1 · ");
        readsInEnglish(chair, "The council’s joint remark");
        chair.picture("remark").writes("text", "Rådet støtter indsatsen.").send("take");
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
        readsInEnglish(member, "The council’s draft response");
        member.follow("Skriv, hvis du er uenig").findsThePageInOrder().picture("objection-390");
        readsInEnglish(member, "Dissent");
        member.writes("comment", "Skriv også, at det haster.").writes("dissent", "Beløbet er for lavt.");
        member.send("save")
                .sees("formanden kan se det")
                .sees("Beløbet er for lavt.")
                .findsThePageInOrder();
        chair.open(chair.here()).sees("1 indvending").follow("1 · ").sees("Skriv også, at det haster.");
        chair.findsThePageInOrder();
    }

    private void theDatePassesWhileTheChairIsTyping() {
        chair.writes("text", "Rådet støtter indsatsen og beder om, at den begynder i år.");
        secretariat.movesTodayTo(respondBy.plusDays(1).toString());
        chair.send("save").sees("Svarfristen var").findsThePageInOrder();
        assertThat(chair.page().locator("#text").inputValue()).endsWith("begynder i år.");

        secretariat.open(consultee()).seesSoon(consultee(), "Tag et sent svar med");
        secretariat.findsThePageInOrder().send("admitLate").sees("Udfyld").findsThePageInOrder();
        secretariat.writes("until", TYPED.format(respondBy.plusDays(20)));
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

    private void aUnitAnswersOnAPhone() {
        secretariat.open(board()).findsThePageInOrder();
        readsInEnglish(secretariat, "Who answers");
        secretariat.page().locator("[id$=':chosen']").all().forEach(box -> box.check(FORCED));
        secretariat.unfolds("Bed en enhed om at svare").send("assign").sees("sendt til enhed");

        editor = signedIn("redaktoer.biblioteket").atWidth(390).takesUp("/unit-answers");
        editor.findsThePageInOrder();
        readsInEnglish(editor, "Remarks for");
        editor.goesTo("/answer").findsThePageInOrder();
        answer = editor.here();
        readsInEnglish(editor, "What becomes of the remark?");
        editor.picks("outcome-0").send("save").sees("Skriv et svar").findsThePageInOrder();
        editor.picks("outcome-3").writes("text", SECRET).send("save");
        editor.takesUp("/unit-answers").send("handOver").sees("afleveret").findsThePageInOrder();
    }

    private String board() {
        return hearing.replace("/hearing", "/answers");
    }

    private void nobodyElseLearnsOfTheAnswer() {
        var otherEditor = signedIn("redaktoer.ungecentret");
        List.of(member, chair, otherEditor, anybody()).forEach(person -> {
            List.of(answer, board(), hearing, memo("xlsx"), memo("csv"))
                    .forEach(address -> assertThat(person.answerOf(address)).isIn("403", "login"));
            EveryPage.reachedBy(person, List.of("/", "/inbox", "/years", "/plans"), page -> page.doesNotSee(SECRET));
        });
        assertThat(MailServerForTests.everything()).noneMatch(mail -> mail.contains(SECRET));
        secretariat.open(answer).sees(SECRET);
    }

    private String memo(String type) {
        return hearing.replace("/hearing", "/memo." + type);
    }

    private void theSecretariatReturnsApprovesAndReleases() {
        secretariat
                .unfolds("Send svaret tilbage")
                .writes("returnNote", "Skriv, hvornår.")
                .send("giveBack");
        secretariat.sees("sendt tilbage til enheden").findsThePageInOrder();
        editor.takesUp("/unit-answers")
                .goesTo("/answer")
                .sees("Skriv, hvornår.")
                .findsThePageInOrder();
        editor.writes("text", SECRET + " Den begynder i maj.").send("save");
        editor.takesUp("/unit-answers").send("handOver").sees("afleveret");

        secretariat.open(board());
        secretariat.page().locator("[id$=':chosen']").all().forEach(box -> box.check(FORCED));
        secretariat.send("approve").sees("godkendt").open(hearing).follow("Frigiv svarene");
        secretariat.send("release").sees("Svarene er frigivet").findsThePageInOrder();
    }

    private void everybodyReadsTheMemo() {
        member.open(hearing)
                .sees("Den begynder i maj.")
                .sees("Beløbet er for lavt.")
                .sees("Et medlem");
        member.findsThePageInOrder();
        chair.open(consultation).sees("Den begynder i maj.").findsThePageInOrder();
        assertThat(new String(member.downloads("CSV"), StandardCharsets.UTF_8)).contains("Den begynder i maj.");
    }

    private void theSameInEnglish() {
        var english = signedIn("medlem2.integrationsraadet").atWidth(390);
        english.open("/language?to=en&back=/inbox");
        List.of(consultation, consultation.replace("/consultation", "/receipt"), hearing)
                .forEach(address -> english.open(address).findsThePageInOrder());
        english.sees("Consultation memo").sees("A member").doesNotSee("Høringsnotat");
    }

    private static void readsInEnglish(Person who, String words) {
        var at = who.here();
        who.open(inLanguage("en", at)).sees(words).findsThePageInOrder();
        who.open(inLanguage("da", at));
    }

    private static String inLanguage(String language, String at) {
        return "/language?to=" + language + "&back=" + URLEncoder.encode(at, StandardCharsets.UTF_8);
    }
}
