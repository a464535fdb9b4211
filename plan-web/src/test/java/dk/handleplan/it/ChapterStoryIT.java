package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A note without initiatives is followed by the chapters of its centres: each is asked for its own, the library reports, and the
 * status is read chapter by chapter. Runs late: it adds a year of its own.
 */
@Order(114)
class ChapterStoryIT extends BrowserStory {

    private static final String CYCLE = "00000000-0000-4000-8000-000000002050";

    private Person secretariat;
    private Person editor;
    private String board;
    private String report;

    @Test
    void eachCentreReportsAboutItsChapter() throws IOException {
        secretariat = signedIn("sekretariat");
        givenANote();

        theCentresAreAskedForStatus();
        theLibraryWritesAboutItsChapter();
        itsHeadApprovesAndTheSecretariatAccepts();
        theBoardTellsWhoIsAwaited();
        theStatusIsReadChapterByChapter();
        theProgressCountsChapters();
        everybodyReadsHowItGoes();
        theSameInEnglish();
    }

    private void givenANote() throws IOException {
        givenRows(secretariat, "note.sql");
    }

    private void theCentresAreAskedForStatus() {
        secretariat.open("/status-plan?cycle=" + CYCLE).doesNotSee("Hvilke indsatser?");
        secretariat.findsThePageInOrder().writes("title", "Status på handlingerne");
        secretariat.writes("reason", "Der gøres status hvert år.").writes("deadline", "1. december 2044");
        secretariat.writes("closesOn", "8. december 2044").send("save").findsThePageInOrder();
        secretariat.send("begin").sees("Centrene er bedt om status");
        secretariat.open("/year?year=2044").findsThePageInOrder().goesTo("/status-round");
        board = secretariat.here();
        secretariat.sees("Kapitel").sees("Biblioteket").sees("Center for Integration");
        secretariat.doesNotSee("Nr.").findsThePageInOrder().picture("chapter-board");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("chapter-board-390")
                .atWidth(1280);
    }

    private void theLibraryWritesAboutItsChapter() {
        editor = signedIn("redaktoer.biblioteket").takesUp("/status-report").sees("Der gøres status hvert år.");
        report = editor.here();
        assertThat(editor.heading()).isEqualTo("Status på handlingerne: Biblioteket Frederiksberg");
        editor.sees("Kapitel").doesNotSee("Succeskriterier").doesNotSee("Forbrug");
        editor.findsThePageInOrder().picture("chapter-report").atWidth(390);
        editor.findsThePageInOrder().picture("chapter-report-390").atWidth(1280);

        editor.send("send").sees("Vælg, hvordan det går").findsThePageInOrder();
        editor.picks("assessment-1").writes("narrative", "Læsegrupperne er i gang, men mangler frivillige.");
        editor.writes("learnt", "Spørg foreningerne først.")
                .picks("proposal-1")
                .send("save")
                .sees("Gemt");
        editor.attaches("tal.txt", "Ni læsegrupper.").send("attach").sees("Filen er lagt ved");
        editor.send("send").sees("centerchefen").findsThePageInOrder();

        assertThat(signedIn("redaktoer.ungecentret").statusOf(report)).isEqualTo(403);
        assertThat(signedIn("laeser").statusOf(report)).isEqualTo(403);
    }

    private void itsHeadApprovesAndTheSecretariatAccepts() {
        var head = signedIn("chef.biblioteket").takesUp("/status-report").sees("mangler frivillige");
        head.atWidth(390).findsThePageInOrder().picture("chapter-approve-390").send("approve");
        secretariat.open(report).sees("tal.txt").findsThePageInOrder();
        secretariat.send("accept").isAt("/status-round?").sees("Biblioteket");
        secretariat.open(report).doesNotSee("bevilling").findsThePageInOrder().picture("chapter-accepted");
    }

    private void theBoardTellsWhoIsAwaited() {
        secretariat
                .open(board)
                .unfolds("Ryk for status")
                .send("remindAll")
                .sees("rykket")
                .findsThePageInOrder();
        editor.open(board).sees("Biblioteket").doesNotSee("Ungecentret").findsThePageInOrder();
    }

    private void theStatusIsReadChapterByChapter() {
        secretariat.open(board).follow("Status på én side").sees("Runden handler om 3 kapitler.");
        secretariat.sees("1 har en godkendt status").sees("»Ungecentret« har ingen godkendt status.");
        secretariat.sees("Spørg foreningerne først.").doesNotSee("Uden mål").doesNotSee("har ingen indsatser");
        secretariat.findsThePageInOrder().picture("chapter-document").atWidth(390);
        secretariat.findsThePageInOrder().picture("chapter-document-390").atWidth(1280);
    }

    private void theProgressCountsChapters() {
        secretariat.open("/progress?id=" + CYCLE).sees("Planen har 3 kapitler. 1 har en godkendt status");
        secretariat.sees("Kapitel for kapitel").sees("Biblioteket").doesNotSee("Huller");
        secretariat.findsThePageInOrder().picture("chapter-progress").atWidth(390);
        secretariat.findsThePageInOrder().picture("chapter-progress-390").atWidth(1280);
    }

    private void everybodyReadsHowItGoes() {
        var citizen = anybody().open("/plan/2044").sees("Hvordan det går").sees("Status på handlingerne: ");
        citizen.doesNotSee("mangler frivillige")
                .doesNotSee("I alt")
                .findsThePageInOrder()
                .picture("chapter-plan")
                .atWidth(390);
        citizen.findsThePageInOrder().picture("chapter-plan-390");
        assertThat(citizen.page().request().get("/api/plans/2044").text())
                .contains("{\"unit\":\"Biblioteket Frederiksberg\",\"progress\":[{\"round\":\"extra_status\"");
    }

    private void theSameInEnglish() {
        secretariat.open("/language?to=en&back=" + board.replace("?", "%3F"));
        secretariat.sees("Chapter").findsThePageInOrder().picture("chapter-board-en");
        secretariat.open(report).sees("Chapter").findsThePageInOrder().picture("chapter-report-en");
        secretariat
                .open("/progress?id=" + CYCLE)
                .sees("The plan has 3 chapters")
                .picture("chapter-progress-en");
        secretariat.open(board).follow("Status on one page").sees("The round is about 3 chapters");
        secretariat.findsThePageInOrder().picture("chapter-document-en");
        secretariat.open("/language?to=da&back=/inbox").sees("Mine opgaver");
    }
}
