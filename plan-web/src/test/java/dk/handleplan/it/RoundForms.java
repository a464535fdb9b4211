package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;

/** What an extra round asks: settled by the secretariat before it begins, answered by the centres, read with the rest. */
final class RoundForms {

    private static final String REQUIRED = "Hvad gjorde I anderledes?";

    private RoundForms() {}

    /** From the page on which the round is planned, and back to it. */
    static void isSettled(Person secretariat) {
        var plan = secretariat.here();
        secretariat.follow("Hvad skal runden spørge om?").sees("Runden har ingen egne spørgsmål");
        secretariat
                .findsThePageInOrder()
                .send("saveQuestion")
                .sees("Udfyld feltet")
                .findsThePageInOrder();
        secretariat.writes("questionText", REQUIRED).writes("help", "Nævn ét eksempel.");
        secretariat.ticks("Skal besvares").send("saveQuestion").sees("skal besvares · Nævn ét eksempel.");
        secretariat.writes("questionText", "Hvem lærte I?").send("saveQuestion").sees("kan udelades");
        secretariat
                .findsThePageInOrder()
                .send("up")
                .sees("Gemt")
                .follow("Hvem lærte I?")
                .sees("Ret spørgsmålet");
        secretariat
                .findsThePageInOrder()
                .writes("questionText", "Hvem lærte I af?")
                .send("saveQuestion");
        secretariat
                .sees("Gemt")
                .writes("questionText", "Slettes igen")
                .send("saveQuestion")
                .follow("Slettes igen");
        secretariat.send("drop").sees("Spørgsmålet er fjernet").findsThePageInOrder();
        assertThat(secretariat.page().locator(".form-questions li > div > a").allInnerTexts())
                .containsExactly("Hvem lærte I af?", REQUIRED);
        secretariat
                .ticks("Forbrug")
                .ticks("Forslag til det videre forløb")
                .send("saveParts")
                .sees("Gemt");
        assertThat(secretariat.page().locator("#parts-1").isChecked()).isFalse();
        shown(secretariat, "round-form");
        secretariat.open(plan);
    }

    /** From the page of the year, before the wheel opens the round. */
    static void ofTheYearIsSettled(Person secretariat) {
        secretariat.follow("Hvad spørger runden om? Afsluttende status").findsThePageInOrder();
        secretariat
                .writes("questionText", "Hvad skal andre vide?")
                .send("saveQuestion")
                .sees("Gemt");
        secretariat.findsThePageInOrder();
    }

    static boolean asksForAll(Person editor) {
        return editor.page().locator("#proposal-0").count() > 0;
    }

    /** On the board of the round that has begun. */
    static void isTold(Person secretariat) {
        secretariat.sees("Spørger ikke om").sees(REQUIRED).findsThePageInOrder();
    }

    static void isAsked(Person editor) {
        editor.takesUp("/status-report").sees("Nævn ét eksempel. Skal besvares, før I sender.");
        editor.doesNotSee("Hvad foreslår I?").findsThePageInOrder().send("send");
        editor.sees("Svar på »" + REQUIRED + "«.").findsThePageInOrder();
        shown(editor, "round-own-questions");
        editor.writesUntilSaved(answerTo(editor, REQUIRED), "Vi ringede <hjem>.");
        editor.page().reload();
        editor.sees("Vi ringede <hjem>.");
    }

    private static String answerTo(Person editor, String question) {
        return editor.page()
                .locator("main label:has-text('" + question + "')")
                .first()
                .getAttribute("for");
    }

    /** To the head, or to the secretariat, who has the report before it. */
    static void isRead(Person reader) {
        reader.sees(REQUIRED).sees("Vi ringede <hjem>.").sees("ikke besvaret").doesNotSee("Forslag:");
    }

    /** From the board. */
    static void isPrinted(Person secretariat) {
        var board = secretariat.here();
        secretariat.follow("Status på én side").sees(REQUIRED).sees("Vi ringede <hjem>.");
        secretariat
                .sees("Runden spurgte ikke om: Forbrug")
                .doesNotSee("Forslag:")
                .findsThePageInOrder();
        shown(secretariat, "round-own-document");
        secretariat.open(board);
    }

    private static void shown(Person person, String name) {
        person.picture(name)
                .atWidth(390)
                .findsThePageInOrder()
                .picture(name + "-390")
                .atWidth(1280);
        inEnglish(person, english -> english.findsThePageInOrder().picture(name + "-en"));
    }

    private static void inEnglish(Person person, Consumer<Person> looking) {
        var here = person.here();
        person.open("/language?to=en&back=" + here.replace("?", "%3F").replace("&", "%26"));
        looking.accept(person);
        person.open("/language?to=da&back=" + here.replace("?", "%3F").replace("&", "%26"));
    }
}
