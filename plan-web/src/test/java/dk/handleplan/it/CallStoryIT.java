package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What else happens in a call: a centre has nothing to propose, proposes something new, is given longer and gets it back. */
@Order(91)
class CallStoryIT extends BrowserStory {

    private Person secretariat;

    @BeforeEach
    void aYearIsLaunched() {
        givenAnOpenCall();
        secretariat = signedIn("sekretariat");
    }

    @Test
    void aCentreWithdrawsItsDraftAndHasNothingToPropose() {
        var editor = signedIn("redaktoer.ungecentret").takesUp("/submission").goesTo("/initiative");
        editor.unfolds("Træk indsatsen tilbage").send("withdraw").sees("er trukket tilbage");

        editor.takesUp("/submission").send("declare").sees("Ret dette").findsThePageInOrder();
        editor.picks("declaration-1")
                .writes("reason", "Ingen hold i år.")
                .send("declare")
                .sees("Meldingen er sendt til centerchefen");
        signedIn("chef.ungecentret")
                .takesUp("/submission")
                .findsThePageInOrder()
                .send("approve")
                .sees("godkendt og sendt");

        secretariat.opensTheRunningYear().follow("Indkaldelse");
        secretariat.sees("Ingen aktuelle indsatser").findsThePageInOrder();
    }

    @Test
    void aCentreProposesSomethingNewInSpiteOfMistakes() {
        var editor = signedIn("redaktoer.biblioteket").takesUp("/submission");
        editor.send("create").sees("Ret dette").findsThePageInOrder();
        editor.writes("title", "Sprogcafé på <b>biblioteket</b>").send("create").isAt("/initiative-edit");
        assertThat(editor.heading()).as("what is written is shown as it is").contains("<b>biblioteket</b>");

        editor.follow("Penge").writes("applied", "en halv million").send("save");
        editor.sees("kan ikke læses som et beløb").findsThePageInOrder();
        assertThat(editor.page().locator("[id$=':applied']").first().inputValue())
                .isEqualTo("en halv million");
        editor.writes("applied", "0,5 mio.").send("save").sees("Gemt").sees("500.000");
    }

    @Test
    void theHeadAndTheSecretariatSendBackWithANote() {
        var editor = signedIn("redaktoer.integration").takesUp("/submission");
        editor.goesTo("/initiative-edit").follow("Penge");
        editor.writes("applied", "125.000,50").send("save").sees("Gemt");
        editor.takesUp("/submission").send("passToHead").sees("sendt til centerchefen");

        var head = signedIn("chef.integration").takesUp("/submission").unfolds("Send tilbage til centret");
        head.send("returnToEditors").sees("Ret dette").findsThePageInOrder();
        head.writes("note", "Hvem deltager?").send("returnToEditors").sees("sendt tilbage");
        editor.takesUp("/submission").sees("Hvem deltager?").findsThePageInOrder();
        editor.send("passToHead").sees("sendt til centerchefen");
        head.takesUp("/submission").send("approve").sees("godkendt og sendt");

        secretariat.takesUp("/submission").sees("125.000,50 kr.").unfolds("Send tilbage til rettelse");
        secretariat
                .writes("correction", "Målene mangler tal.")
                .send("returnForCorrection")
                .sees("Ret dette");
        secretariat
                .writes("correctBy", "24. oktober 2019")
                .send("returnForCorrection")
                .sees("sendt tilbage");
        editor.takesUp("/submission").sees("Målene mangler tal.").sees("Send senest");
    }

    @Test
    void oneCentreIsGivenLonger() {
        secretariat.opensTheRunningYear().follow("Indkaldelse");
        secretariat.follow("Biblioteket Frederiksberg").unfolds("Giv enheden mere tid");
        secretariat
                .writes("deadline", "31. februar 2020")
                .send("extend")
                .sees("Ret dette")
                .findsThePageInOrder();
    }
}
