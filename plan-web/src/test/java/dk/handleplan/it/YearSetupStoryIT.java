package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The secretariat gets the next year ready while this one runs: dates beside those of last year, the councils' meetings, the
 * annual wheel, the invitation and a rehearsal; and a centre takes its deadlines into a calendar of its own.
 */
@Order(93)
class YearSetupStoryIT extends BrowserStory {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private Person secretariat;
    private String year;

    @Test
    void theNextYearIsMadeReady() {
        secretariat = signedIn("sekretariat");
        theYearIsCopiedWithItsDatesSideBySide();
        aDateOnAWeekendIsPointedOut();
        theCouncilsMeetingsAreWrittenDown();
        aMeetingBeforeTheAnswersIsPointedOut();
        aBodyMeetsAfterTheDecision();
        theWheelIsAPictureAndAList();
        theInvitationIsWorded();
        theLaunchIsRehearsed();
        aYearWithoutACallIsRehearsed();
    }

    private void theYearIsCopiedWithItsDatesSideBySide() {
        secretariat.open("/years").picks("beginning-0").send("create");
        secretariat.isAt("/year-setup?year=");
        year = secretariat.page().url().replaceAll(".*year=(\\d{4}).*", "$1");
        var last = Integer.parseInt(year) - 1;
        secretariat.sees("Datoer " + last).sees("Datoer " + year).findsThePageInOrder();
        assertThat(secretariat.page().locator("#date-CALL_DEADLINE").innerText())
                .as("last year's day and this year's, each with its weekday")
                .containsPattern("dag \\d+\\. \\p{L}+ " + (last - 1) + "[^§]*dag \\d+\\. \\p{L}+ " + last);
    }

    private void aDateOnAWeekendIsPointedOut() {
        var saturday = typed("PUBLICATION").with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        secretariat.writes("PUBLICATION", TYPED.format(saturday)).send("save");
        assertThat(secretariat.page().locator("#date-PUBLICATION").innerText())
                .contains("lørdag", "Dagen falder i en weekend.");

        secretariat
                .writes("HEARING_DEADLINE", "01.01." + (Integer.parseInt(year) - 2))
                .send("save");
        secretariat.sees("Datoen ligger før en tidligere dato i årshjulet").findsThePageInOrder();
        secretariat
                .open("/year-setup?year=" + year)
                .atWidth(390)
                .findsThePageInOrder()
                .atWidth(1280);
    }

    private void theCouncilsMeetingsAreWrittenDown() {
        secretariat.sees("er ikke skrevet ind");
        var meeting = typed("HEARING_DEADLINE").minusDays(10);

        secretariat.open("/setup/councils").goesTo("/setup/council-meetings").findsThePageInOrder();
        secretariat.writes("meetings", TYPED.format(meeting.plusDays(15))).send("addMeetings");
        secretariat.open("/year-setup?year=" + year).sees("har intet møde fra").doesNotSee("er ikke skrevet ind");

        secretariat.open("/setup/councils").goesTo("/setup/council-meetings");
        secretariat.writes("meetings", TYPED.format(meeting) + "\nefter sommer").send("addMeetings");
        secretariat.sees("Dette kan ikke læses som datoer: efter sommer").findsThePageInOrder();
        secretariat.writes("meetings", TYPED.format(meeting) + "; " + TYPED.format(meeting.plusDays(1)));
        secretariat.send("addMeetings").sees("Kommende møder").findsThePageInOrder();
        secretariat.page().locator("main [id$='cancel']").last().click();
        secretariat.sees("Mødet er fjernet").atWidth(390).findsThePageInOrder().atWidth(1280);

        secretariat.open("/year-setup?year=" + year).doesNotSee("er ikke skrevet ind");
        secretariat.doesNotSee("har intet møde fra");
    }

    private void aMeetingBeforeTheAnswersIsPointedOut() {
        var meeting = secretariat.page().locator("#chain [id$=':meetingOn']").first();
        var planned = meeting.inputValue();
        meeting.fill(TYPED.format(typed("ANSWERS_DUE").minusDays(7)));
        secretariat.send("save").findsThePageInOrder();
        assertThat(secretariat.page().locator("#chain .wheel-concern").allInnerTexts())
                .anyMatch(concern -> concern.contains("før høringens bemærkninger skal være besvaret"));

        meeting.fill(planned);
        secretariat.send("save").doesNotSee("før høringens bemærkninger skal være besvaret");
    }

    private void aBodyMeetsAfterTheDecision() {
        var late = typed("FINAL_DECISION").plusDays(7);
        secretariat
                .page()
                .locator("#chain tr:has-text('Kommunalbestyrelsen') input[id$='meetingOn']")
                .fill(TYPED.format(late));
        secretariat.send("save");
        assertThat(secretariat.page().locator("#wheel").innerText())
                .contains("Mødet ligger efter den endelige beslutning");
    }

    private void theWheelIsAPictureAndAList() {
        secretariat.open("/wheel?year=2020").findsThePageInOrder();
        secretariat.open("/wheel?year=" + year).sees("Integrationsrådet mødes").findsThePageInOrder();
        var dates = secretariat.page().locator(".wheel-table tbody tr").count();
        assertThat(secretariat.page().locator("svg[role=img] .wheel-number").count())
                .isEqualTo(dates);
        secretariat.atWidth(390).findsThePageInOrder().picture("wheel-390").atWidth(1280);
    }

    private void theInvitationIsWorded() {
        secretariat.open("/year-texts?year=2020").findsThePageInOrder();
        secretariat
                .open("/year-texts?year=" + year)
                .writes("invitation", "Kære {navn}")
                .send("save");
        secretariat.sees("Feltet »{navn}« findes ikke her").findsThePageInOrder();

        secretariat.writes("invitation", "Kære {unit}. Vi ser frem til jeres indsatser til {year}.");
        secretariat
                .send("addBlock")
                .writes("blockTitle", "Forord til {year}")
                .writes("blockText", "Udgivet i {month}^[Efter mødet i {month}.].");
        secretariat.send("tryOut").sees("Forord til " + year).findsThePageInOrder();
        assertThat(secretariat.page().locator(".notes li").innerText()).startsWith("Efter mødet i ");
        secretariat.send("save").sees("Gemt").atWidth(390).findsThePageInOrder().atWidth(1280);
    }

    private void theLaunchIsRehearsed() {
        secretariat.open("/year-start?year=" + year).sees("Generalprøve").findsThePageInOrder();
        secretariat.sees("Mødet ligger efter den endelige beslutning");
        secretariat.unfolds("Mail til").sees("Vi ser frem til jeres indsatser til " + year);
        secretariat.atWidth(390).findsThePageInOrder().atWidth(1280);
    }

    private void aYearWithoutACallIsRehearsed() {
        secretariat.open("/year-setup?year=" + year).ticks("Indkaldelse").send("saveAndCheck");
        secretariat.isAt("/year-start?year=").sees("Året begynder med").sees("Send udkastet i høring");
        secretariat.doesNotSee("Ret teksten i invitationen").findsThePageInOrder();
        secretariat.unfolds("Mail til").sees("Der er en ny opgave til dig i handleplanen for " + year);
        secretariat.atWidth(390).findsThePageInOrder().atWidth(1280);

        secretariat.open("/year-setup?year=" + year).ticks("Indkaldelse").send("saveAndCheck");
        secretariat.sees("Ret teksten i invitationen");
    }

    @Test
    void deadlinesGoIntoOnesOwnCalendarByALinkThatCanBeRenewed() {
        var editor = signedIn("redaktoer.integration");

        editor.open("/inbox").follow("Læg i kalender").findsThePageInOrder();
        var first = newLink(editor);
        editor.findsThePageInOrder().atWidth(390).findsThePageInOrder();
        assertThat(anybody().statusOf(first)).isEqualTo(200);

        var renewed = newLink(editor);
        assertThat(anybody().statusOf(first)).isEqualTo(404);
        assertThat(anybody().statusOf(renewed)).isEqualTo(200);
        editor.open("/calendar");
        assertThat(editor.page().locator("#link").count()).as("shown once").isZero();
    }

    private static String newLink(Person person) {
        person.send("renew").sees("Linket er klar");
        return person.page().locator("#link").inputValue().replaceFirst("^\\w+://[^/]+", "");
    }

    private LocalDate typed(String milestone) {
        return LocalDate.parse(
                secretariat.page().locator("[id='" + milestone + "']").inputValue(), TYPED);
    }
}
