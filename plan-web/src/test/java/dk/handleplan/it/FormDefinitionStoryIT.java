package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The secretariat words the form of a year; a centre answers it, gives a reason for what it cannot answer, and sees how it will stand. */
@Order(93)
class FormDefinitionStoryIT extends BrowserStory {

    private Person secretariat;
    private Person editor;
    private String year;

    @BeforeEach
    void aCentreWritesSomethingNew() {
        givenAnOpenCall();
        secretariat = signedIn("sekretariat");
        editor = signedIn("redaktoer.biblioteket").takesUp("/submission");
        editor.writes("title", "Lektiecafé " + System.nanoTime()).send("create").isAt("/initiative-edit");
        var address = editor.page().locator("a[href^='/year?year=']").first().getAttribute("href");
        year = address.replaceAll("\\D", "");
    }

    @Test
    void theFormOfAYearIsWordedAndExtendedAndOtherYearsKeepTheirs() {
        secretariat.open("/year-form").findsThePageInOrder();
        secretariat
                .open("/year-form?year=" + year)
                .sees("En ændring her gælder")
                .atWidth(390)
                .findsThePageInOrder();
        secretariat
                .atWidth(1280)
                .page()
                .locator("main a[href$='question=ANCHORING']")
                .click();
        secretariat.isAt("/form-question").findsThePageInOrder();
        secretariat
                .writes("label", "Hvem driver det videre?")
                .writes("words", "0")
                .send("save");
        secretariat.sees("mellem 1 og 5.000").findsThePageInOrder();
        secretariat.writes("words", "80").send("save").sees("Skemaet er ændret").sees("højst 80 ord");

        secretariat
                .follow("Stil et eget spørgsmål")
                .send("save")
                .sees("Udfyld feltet")
                .findsThePageInOrder();
        secretariat.writes("label", "Hvorfor nu?").send("save").sees("Skemaet er ændret");
        secretariat.follow("Se det tomme skema").sees("Hvorfor nu?").findsThePageInOrder();

        editor.follow("Samarbejde og forankring")
                .sees("Hvem driver det videre?")
                .sees("0 af 80 ord");
        editor.follow("Egne spørgsmål").findsThePageInOrder().writesFirst("Loven er ændret.");
        editor.send("close").isAt("/initiative?").sees("Hvorfor nu?").sees("Loven er ændret.");

        secretariat.open("/year-form?year=2019").sees("kan ikke ændres").findsThePageInOrder();
        assertThat(secretariat.page().locator("main").innerText()).doesNotContain("Hvem driver det videre?");
    }

    @Test
    void whatCannotBeAnsweredIsExplainedAndWhatDoesNotAddUpIsTold() {
        editor.follow("Udfordring").unfolds("Kan ikke besvares");
        editor.page().locator("[id='state_CHALLENGE']").selectOption("TO_FOLLOW");
        editor.send("save").sees("Skriv, hvorfor spørgsmålet ikke er besvaret").findsThePageInOrder();
        editor.writes("reason_CHALLENGE", "Ring til 010190-1234").send("save").sees("ligner et CPR-nummer");
        editor.writes("reason_CHALLENGE", "Analysen er klar i maj").send("save").sees("Ikke besvaret:");

        editor.follow("Indsatsen").writes("summary", "En café").writes("courses", "4");
        editor.writes("participantsPerCourse", "10")
                .writes("participantsTotal", "10")
                .send("save");
        editor.sees("4 forløb med 10 deltagere giver 40 pladser").atWidth(390).findsThePageInOrder();

        editor.atWidth(1280).follow("Se det hele").isAt("/initiative-preview").findsThePageInOrder();
        editor.sees("Mangler").sees("giver 40 pladser").sees("Analysen er klar i maj");
        editor.atWidth(390)
                .findsThePageInOrder()
                .follow("Gå til bidraget og send")
                .isAt("/submission");

        secretariat.open(editor.page().url().replaceFirst("^https?://[^/]+", ""));
        secretariat
                .sees("Ikke besvaret, med begrundelse")
                .sees("giver 40 pladser")
                .findsThePageInOrder();
    }
}
