package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The deadline has closed a contribution, and the secretariat opens it again. */
@Order(98)
class ReopeningStoryIT extends BrowserStory {

    @Test
    void theSecretariatReopensAContributionWithAReasonAndADate() {
        givenAnOpenCall();
        var secretariat = signedIn("sekretariat").opensTheRunningYear();
        var year = Integer.parseInt(secretariat.page().url().replaceAll(".*year=", ""));
        secretariat.movesTodayTo(year - 1 + "-11-02").seesSoon("/year?year=" + year, "Saml bruttokataloget");
        var editor = signedIn("redaktoer.integration");
        assertThat(editor.hasTask("/submission")).isFalse();

        secretariat.goesTo("/call").follow("Center for Integration").unfolds("Åbn bidraget igen");
        secretariat.send("reopen").sees("Udfyld feltet").findsThePageInOrder();
        secretariat
                .writes("reopenUntil", "1. januar 2019")
                .writes("reopenReason", "Centret har fået en ny idé.")
                .send("reopen")
                .sees("Vælg en dato, der ikke er passeret");
        secretariat
                .writes("reopenUntil", "30. november " + (year - 1))
                .send("reopen")
                .sees("åbnet igen")
                .findsThePageInOrder();

        editor.takesUp("/submission").sees("Centret har fået en ny idé.").findsThePageInOrder();
        editor.writes("title", "En ny idé").send("create").isAt("/initiative-edit");
    }
}
