package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The secretariat tries the pool in three scenarios: types, pastes a column from a spreadsheet, does the same to many rows, compares,
 * shares with a colleague who types at the same time and comments, and adopts one. The committees send it back, so that another year
 * can go on.
 */
@Order(101)
class ScenarioStoryIT extends BrowserStory {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));
    private static final String COLLEAGUE = "sekretariat.fordeling";

    /** The second is more than was applied for, the third is no amount. */
    private static final String PASTED = "9.000\n99.999.999\nmange penge\n";

    private Person secretariat;
    private Person colleague;
    private String year;
    private String table;
    private String shared;

    @Test
    void theSecretariatTriesThreeAllocationsAndAdoptsOne() {
        secretariat = signedIn("sekretariat");
        givenAYearThatWasHeard(secretariat);
        givenAColleague();

        manyRowsAreSetAtOnce();
        aCellIsSavedByItself();
        aCellThatBreaksARuleSaysWhyAndTheRestStays();
        aColumnIsPasted();
        aSecondScenarioIsCopied();
        aThirdIsShared();
        twoPeopleTypeAtTheSameTime();
        theColleagueComments();
        theScenariosAreCompared();
        theYearSetsRules();
        theSameWithoutScript();
        aColumnIsPastedWithoutScript();
        oneIsAdoptedAndSent();
        theSameInEnglish();
        theCommitteesSendItBack();
    }

    private void givenAColleague() {
        var administrator = signedIn("administrator").open("/setup/user");
        administrator
                .writes("login", COLLEAGUE)
                .writes("password", DEMO_PASSWORD)
                .writes("name", "Kollega i sekretariatet");
        administrator.ticks("Sekretariat").send("save");
        colleague = signedIn(COLLEAGUE);
    }

    private void manyRowsAreSetAtOnce() {
        secretariat.takesUp("/allocation").sees("Forslag A").findsThePageInOrder();
        table = secretariat.here();
        year = secretariat.heading().replaceAll("\\D", "");
        secretariat.page().locator("#bulkKind").selectOption(new SelectOption().setLabel("Som ansøgt"));
        secretariat.send("bulk").sees("Vælg først de rækker, det gælder").findsThePageInOrder();
        bulk("Procent af det ansøgte", "50");
        bulk("Rund ned til hele (kroner)", "1000");
        assertThat(amount(0).inputValue()).isNotBlank();
        secretariat.findsThePageInOrder().picture("allocation");
        secretariat.atWidth(390).findsThePageInOrder().picture("allocation-390").atWidth(1280);
    }

    private void bulk(String what, String figure) {
        secretariat.press("Vælg alle på siden");
        secretariat.page().locator("#bulkKind").selectOption(new SelectOption().setLabel(what));
        secretariat.writes("bulkFigure", figure).send("bulk").sees("De valgte rækker er ændret");
    }

    private void aCellIsSavedByItself() {
        amount(0).fill("1.000");
        amount(0).press("Enter");
        news("Gemt");
        secretariat.open(table);
        assertThat(amount(0).inputValue()).isEqualTo("1.000");
    }

    private void aCellThatBreaksARuleSaysWhyAndTheRestStays() {
        var before = amount(0).inputValue();
        amount(0).fill("99.999.999");
        secretariat.page().locator("[data-pool='" + year + "'].pool-over").waitFor();
        amount(0).press("Enter");
        secretariat
                .sees("Beløbet er højere end det ansøgte")
                .findsThePageInOrder()
                .picture("allocation-refused");
        amount(0).press("Escape");
        assertThat(amount(0).inputValue()).isEqualTo(before);
    }

    private void aColumnIsPasted() {
        amount(0).focus();
        secretariat
                .page()
                .evaluate(
                        "text => { const clipboardData = new DataTransfer(); clipboardData.setData('text/plain', text);"
                                + " document.activeElement.dispatchEvent(new ClipboardEvent('paste',"
                                + " { clipboardData, bubbles: true, cancelable: true })); }",
                        "2.000\r\n3.000,00 kr.\r\nmange penge\r\n");
        secretariat.sees("kan ikke læses som et beløb").findsThePageInOrder();
        secretariat.open(table);
        assertThat(column().get(0).inputValue()).isEqualTo("2.000");
        assertThat(column().get(1).inputValue()).isEqualTo("3.000");
        assertThat(column().get(2).inputValue()).isNotEqualTo("mange penge");
    }

    private void aSecondScenarioIsCopied() {
        secretariat
                .goesTo("/scenario")
                .findsThePageInOrder()
                .writes("copyName", "Forslag A")
                .send("copy");
        secretariat.sees("Der er allerede et scenarie").findsThePageInOrder();
        secretariat
                .writes("copyName", "Alle får mindre")
                .send("copy")
                .sees("er lavet")
                .sees("Kun dig");
        bulk("Procent af det ansøgte", "30");
    }

    private void aThirdIsShared() {
        secretariat
                .goesTo("/scenarios")
                .writes("name", "De bedste først")
                .send("start")
                .sees("er lavet");
        shared = secretariat.here();
        assertThat(colleague.statusOf(shared)).isEqualTo(404);
        secretariat.goesTo("/scenario").send("share").sees("delt med forvaltningen");
        colleague.open(shared).sees("De bedste først").findsThePageInOrder();
    }

    private void twoPeopleTypeAtTheSameTime() {
        secretariat.open(shared);
        type(colleague, 0, "4.000");
        secretariat.sees("Kollega i sekretariatet har ændret beløb");
        assertThat(amount(0).inputValue()).as("seen within seconds").isEqualTo("4.000");
        type(secretariat, 1, "5.000");
        colleague.page().waitForCondition(() -> cell(colleague, 1).inputValue().equals("5.000"));

        hearsNoMoreNews(colleague);
        type(secretariat, 0, "6.000");
        cell(colleague, 0).fill("7.000");
        cell(colleague, 0).press("Enter");
        colleague.sees("har imens skrevet: 6.000").findsThePageInOrder();
        assertThat(cell(colleague, 0).inputValue()).as("what was typed is kept").isEqualTo("7.000");
    }

    /** What is on its way has arrived when the next question fails: they are asked one after the other. */
    private static void hearsNoMoreNews(Person who) {
        var failed = new AtomicBoolean();
        who.page().route("**/allocation-cells?*", news -> {
            news.abort();
            failed.set(true);
        });
        who.page().waitForCondition(failed::get);
    }

    private void type(Person who, int number, String amount) {
        cell(who, number).fill(amount);
        who.page()
                .waitForResponse(
                        answer -> answer.url().endsWith("/allocation-cells"),
                        () -> cell(who, number).press("Enter"));
    }

    private void theColleagueComments() {
        colleague
                .open(shared)
                .goesTo("/scenario")
                .writes("words", "Nr. 2 får for lidt.")
                .send("say");
        colleague
                .sees("Kommentaren er gemt")
                .sees("Nr. 2 får for lidt.")
                .findsThePageInOrder()
                .picture("scenario");
        colleague.atWidth(390).findsThePageInOrder().picture("scenario-390").atWidth(1280);
    }

    private void theScenariosAreCompared() {
        secretariat.open(table).goesTo("/scenarios").findsThePageInOrder().picture("scenarios");
        secretariat.atWidth(390).findsThePageInOrder().picture("scenarios-390").atWidth(1280);
        secretariat.page().locator("main input[name='with']").all().forEach(box -> box.check(FORCED));
        secretariat
                .send("compare")
                .sees("Alle får mindre")
                .findsThePageInOrder()
                .picture("compare");
        secretariat.atWidth(390).findsThePageInOrder().picture("compare-390").atWidth(1280);
        for (var grouping : List.of("Udvalg", "Center", "År", "Indsatser, der er forskellige")) {
            secretariat
                    .page()
                    .locator(".board-filters a:has-text('" + grouping + "')")
                    .click();
            secretariat.isAt("by=").findsThePageInOrder();
        }
        secretariat.picture("compare-initiatives");
    }

    private static final Locator.CheckOptions FORCED = new Locator.CheckOptions().setForce(true);

    private void theYearSetsRules() {
        secretariat.open(table).goesTo("/allocation-rules").findsThePageInOrder();
        secretariat.page().locator("input[id$=':percent']").first().fill("101");
        secretariat.send("save").sees("En andel er mellem 1 og 100 procent").findsThePageInOrder();
        secretariat.page().locator("input[id$=':percent']").first().fill("1");
        secretariat.send("save").sees("Gemt").findsThePageInOrder().picture("allocation-rules");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("allocation-rules-390")
                .atWidth(1280);
    }

    private void theSameWithoutScript() {
        var plain = withoutScript().signIn("sekretariat", DEMO_PASSWORD).open(shared);
        plain.page().locator("input[id^='amount-']").first().fill("8.000");
        plain.send("save").sees("Gemt");
        assertThat(plain.page().locator("input[id^='amount-']").first().inputValue())
                .isEqualTo("8.000");
        plain.page().locator("input[name='chosen']").first().check(FORCED);
        plain.page().locator("#bulkKind").selectOption(new SelectOption().setLabel("Afslag (0 kr.)"));
        plain.send("bulk").sees("De valgte rækker er ændret");
        assertThat(plain.page().locator("input[id^='amount-']").first().inputValue())
                .isEqualTo("0");
    }

    private void aColumnIsPastedWithoutScript() {
        var plain = withoutScript().signIn("sekretariat", DEMO_PASSWORD).open(shared);
        plain.goesTo("/allocation-paste").send("preview").sees("Udfyld feltet");
        plain.writes("text", PASTED).send("preview").sees("Ét felt bliver ændret");
        assertThat(plain.page().locator("[id$='text']").first().inputValue()).startsWith("9.000");
        plain.sees("kan ikke læses som et beløb").send("save").sees("Det indsatte er gemt");
        assertThat(plain.page().locator("input[id^='amount-']").first().inputValue())
                .isEqualTo("9.000");
        secretariat.open(shared).goesTo("/allocation-paste").findsThePageInOrder();
        secretariat.writes("text", PASTED.replace("9.000", "8.500")).send("preview");
        secretariat
                .sees("Beløbet er højere end det ansøgte")
                .findsThePageInOrder()
                .picture("allocation-paste");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("allocation-paste-390")
                .atWidth(1280);
    }

    private void oneIsAdoptedAndSent() {
        secretariat
                .open(shared)
                .send("adopt")
                .sees("Der er ikke taget stilling")
                .findsThePageInOrder();
        secretariat
                .open(table)
                .send("adopt")
                .sees("er nu forvaltningens forslag")
                .findsThePageInOrder();
        secretariat.picture("allocation-adopted");
        assertThat(secretariat.page().locator("input[id^='amount-']").count()).isZero();
        secretariat.atWidth(390).findsThePageInOrder().atWidth(1280);
    }

    private void theSameInEnglish() {
        secretariat.open("/language?to=en&back=" + table.replace("?", "%3F"));
        secretariat.sees("Adopted as the proposal").findsThePageInOrder();
        secretariat.goesTo("/scenarios").sees("Try out several allocations").findsThePageInOrder();
        secretariat.open("/language?to=da&back=" + table.replace("?", "%3F"));
    }

    private void theCommitteesSendItBack() {
        secretariat.send("sendOn").sees("Forslaget er sendt til behandling");
        var clerk = signedIn("udvalgssekretaer");
        while (clerk.hasTask("/decision")) {
            clerk.takesUp("/decision").writes("metOn", TYPED.format(today())).writes("itemNumber", "4");
            clerk.page().locator("main input[value='SENT_BACK']").first().check(FORCED);
            clerk.writes("wording", "Udvalget ønsker et nyt forslag.")
                    .send("save")
                    .sees("Beslutningen er skrevet ind");
        }
        secretariat.takesUp("/allocation").sees("Det her er runde 2");
        assertThat(amount(0).inputValue()).as("the proposal that came back").isEqualTo("2.000");
    }

    private LocalDate today() {
        return LocalDate.parse(secretariat.page().locator("#demo-today").inputValue());
    }

    private void news(String text) {
        secretariat.page().locator("#grid:has-text('" + text + "')").waitFor();
    }

    private Locator amount(int number) {
        return cell(secretariat, number);
    }

    private Locator cell(Person who, int number) {
        return who.page().locator("input[data-year='" + year + "']").nth(number);
    }

    /** The amounts of the plan's own year, from top to bottom. */
    private List<Locator> column() {
        return secretariat.page().locator("input[data-year='" + year + "']").all();
    }
}
