package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * § 18 money comes beside the pool for one unit, and almost the whole pool is reserved for another. The first gets from both; a third
 * gets no more than the rest, however the secretariat tries; the suggestion keeps it as well; and what is lifted is for everybody.
 */
@Order(102)
class EarmarkStoryIT extends BrowserStory {

    private static final String LAW = "§ 18-midler";
    private static final long FREE = 2_000;

    private Person secretariat;
    private String year;
    private String table;

    @Test
    void whatIsEarmarkedIsKept() {
        secretariat = signedIn("sekretariat");
        givenAYearThatWasHeard(secretariat);

        aScenarioIsStarted();
        moneyComesBesideThePool();
        almostAllOfThePoolIsReserved();
        othersGetNoneOfIt();
        anInitiativeGetsFromBoth();
        theSuggestionKeepsIt();
        theSameInEnglish();
        itIsLifted();
    }

    private void aScenarioIsStarted() {
        secretariat.takesUp("/allocation");
        year = secretariat.heading().replaceAll("\\D", "");
        secretariat.goesTo("/scenarios").writes("name", "Med øremærkning").send("start");
        secretariat.isAt("/allocation");
        table = secretariat.here();
    }

    private void moneyComesBesideThePool() {
        secretariat
                .open("/pool?year=" + year)
                .sees("Der er ikke øremærket noget")
                .findsThePageInOrder();
        var before = left();
        unfold().ticks("De kommer oven i puljen");
        fillIn(LAW, "100.000", "Ungecentret").send("earmark");
        secretariat.sees("Øremærket: " + LAW).sees("Oven i bevillingen").sees("Øremærket tilskud");
        assertThat(left()).isEqualTo(before + 100_000);
    }

    private void almostAllOfThePoolIsReserved() {
        unfold();
        fillIn("Partnerskab", "999.999.999", "Integration").send("earmark");
        secretariat.sees("Der kan ikke øremærkes mere").findsThePageInOrder().picture("earmark-refused");
        assertThat(field("appropriation").inputValue())
                .as("the other form is as it was")
                .isNotBlank();
        fillIn("Partnerskab", String.valueOf(left() - 100_000 - FREE), "Integration")
                .send("earmark");
        secretariat.sees("Øremærket: Partnerskab").findsThePageInOrder().picture("earmark");
        secretariat.atWidth(390).findsThePageInOrder().picture("earmark-390").atWidth(1280);
    }

    private Person unfold() {
        return secretariat.unfolds("Øremærk en del af puljen");
    }

    private Person fillIn(String name, String amount, String unit) {
        field("name").fill(name);
        field("amount").fill(amount);
        field("legalSource").fill("Integrationslovens § 18");
        var option = field("purpose")
                .locator("option")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Enhed: .*" + unit)));
        field("purpose").selectOption(new SelectOption().setValue(option.first().getAttribute("value")));
        return secretariat;
    }

    private Locator field(String name) {
        return secretariat.page().locator("#" + name);
    }

    /** In whole kroner. */
    private long left() {
        return kroner(secretariat.page().locator("dl.facts dd").last().innerText());
    }

    private static long kroner(String text) {
        return Long.parseLong("0" + text.replaceAll(",.*", "").replaceAll("\\D", ""));
    }

    private void othersGetNoneOfIt() {
        secretariat.open(table).sees(LAW + ":").sees("Partnerskab:").findsThePageInOrder();
        type("Biblioteket", FREE + 1);
        secretariat
                .sees("Resten af puljen for " + year + " er øremærket")
                .findsThePageInOrder()
                .picture("allocation-earmarked");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("allocation-earmarked-390")
                .atWidth(1280);
        type("Biblioteket", 500);
        secretariat.page().locator("#grid:has-text('Gemt')").waitFor();
    }

    private void anInitiativeGetsFromBoth() {
        type("Ungecentret", 101_600);
        secretariat.sees("Til denne linje er der 101.500 kr. tilbage");
        type("Ungecentret", 101_000);
        secretariat.page().waitForCondition(() -> kroner(reserved()) == 0);
        secretariat.open(table);
        assertThat(amountsOf("Ungecentret").first().inputValue()).isEqualTo("101.000");
    }

    private void type(String unit, long amount) {
        var cell = amountsOf(unit).first();
        cell.fill(String.valueOf(amount));
        cell.press("Enter");
    }

    /** What is left of the first earmark, without its name. */
    private String reserved() {
        return secretariat
                .page()
                .locator("[data-earmark='" + year + "-0']")
                .innerText()
                .replace(LAW, "");
    }

    private Locator amountsOf(String unit) {
        return secretariat
                .page()
                .locator("tr[data-line]:has(.line-about:has-text('" + unit + "')) input[data-year='" + year + "']");
    }

    private void theSuggestionKeepsIt() {
        secretariat
                .goesTo("/priorities")
                .writes("name", "Med øremærkning foreslået")
                .writes("leastPercent", "0");
        secretariat.send("suggest").isAt("/suggestion").findsThePageInOrder().picture("suggestion-earmarked");
        secretariat.follow("Se scenariet").sees(LAW).doesNotSee("for meget til andre");
        var others = amountsOf("Biblioteket").all().stream()
                .mapToLong(cell -> kroner(cell.inputValue()))
                .sum();
        assertThat(others).isLessThanOrEqualTo(FREE);
        assertThat(kroner(amountsOf("Ungecentret").first().inputValue())).isGreaterThanOrEqualTo(100_000);
    }

    private void theSameInEnglish() {
        secretariat
                .open("/language?to=en&back=/pool?year=" + year)
                .sees("Earmarks")
                .findsThePageInOrder();
        secretariat
                .sees("On top of the appropriation")
                .open(table)
                .sees("earmarked left")
                .findsThePageInOrder();
        secretariat.open("/language?to=da&back=/pool?year=" + year);
    }

    private void itIsLifted() {
        secretariat.press("Ophæv").sees("Øremærkningen er ophævet");
        secretariat.press("Ophæv").sees("Der er ikke øremærket noget");
        secretariat.open(table).doesNotSee(LAW + ":");
    }
}
