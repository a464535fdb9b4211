package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The law changes while a decided plan runs: the secretariat registers it and flags the initiatives it touches. Goes on with
 * the year that {@link AfterTheDecisionStoryIT} left.
 */
@Order(113)
class ReassessmentStoryIT extends BrowserStory {

    private static final String CYCLE = "00000000-0000-4000-8000-000000002042";
    private static final String EVENTS = "/events?id=" + CYCLE;
    private static final String INITIATIVES = "/initiatives?id=" + CYCLE;

    private Person secretariat;

    @Test
    void whatALawTouchesIsAssessedAgain() {
        secretariat = signedIn("sekretariat");
        givenACriterionThatDependsOnTheLaw();

        aLawIsRegistered();
        whatItTouchesIsFlagged();
        aMistakenFlagIsTakenAway();
        everybodySeesWhatTheyMay();
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
        secretariat.send("flag").sees("Udfyld »").findsThePageInOrder();
        secretariat.writes("why", "Kurserne skal lægges om.").picks("timing-1").send("flag");
        secretariat.sees("Vælg mindst én indsats").findsThePageInOrder();
        secretariat.picks("rows:0:chosen").send("flag").sees("1 indsats er markeret til genvurdering");

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
                .picture("event");
        secretariat.atWidth(390).findsThePageInOrder().picture("event-390").atWidth(1280);
    }

    private void aMistakenFlagIsTakenAway() {
        secretariat.follow("Mødrenetværket").findsThePageInOrder().picture("reappraisal");
        secretariat
                .unfolds("Fjern markeringen")
                .send("withdraw")
                .sees("Udfyld »")
                .findsThePageInOrder();
        secretariat
                .writes("note", "Netværket er ikke et kursus.")
                .send("withdraw")
                .sees("Markeringen af");
        secretariat.findsThePageInOrder();
    }

    private void everybodySeesWhatTheyMay() {
        signedIn("laeser")
                .open(EVENTS)
                .findsThePageInOrder()
                .follow("Lov om danskuddannelse")
                .findsThePageInOrder();
        var editor = signedIn("redaktoer.ungecentret").open(INITIATIVES).follow("Kursuscaféen");
        editor.sees("Genvurderes på grund af: Lov om danskuddannelse").goesTo("/reappraisal");
        editor.sees("Prøven ændres.").sees("Modul 1 falder bort.").findsThePageInOrder();
        editor.atWidth(390).findsThePageInOrder().picture("reappraisal-390");
        var reappraisal = editor.here();
        assertThat(editor.statusOf(EVENTS)).isEqualTo(403);
        assertThat(signedIn("redaktoer.biblioteket").statusOf(reappraisal)).isEqualTo(403);
    }
}
