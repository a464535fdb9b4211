package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Almost the whole pool is § 18 money for one unit. Others get no more than the rest, however the secretariat tries; the unit gets
 * from both; the suggestion keeps it as well; and once it is lifted, the money is for everybody.
 */
@Order(102)
class EarmarkStoryIT extends BrowserStory {

    private static final String NAME = "§ 18-midler";

    private Person secretariat;
    private String year;
    private String table;
    private long free;

    @Test
    void whatIsEarmarkedIsKept() {
        secretariat = signedIn("sekretariat");
        givenAYearThatWasHeard(secretariat);

        aScenarioIsStarted();
        theSecretariatEarmarks();
        othersGetNoneOfIt();
        thoseItIsForGetFromBoth();
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

    private void theSecretariatEarmarks() {
        secretariat
                .open("/pool?year=" + year)
                .sees("Der er ikke øremærket noget")
                .findsThePageInOrder();
        secretariat.unfolds("Øremærk en del af puljen");
        fillIn("999.999.999").send("earmark");
        secretariat.sees("Der kan ikke øremærkes mere").findsThePageInOrder().picture("earmark-refused");
        var whole = left();
        free = 2_000;
        fillIn(String.valueOf(whole - free)).send("earmark");
        secretariat.sees("Øremærket: " + NAME).sees("Integrationslovens § 18").findsThePageInOrder();
        secretariat
                .picture("earmark")
                .atWidth(390)
                .findsThePageInOrder()
                .picture("earmark-390")
                .atWidth(1280);
    }

    private Person fillIn(String amount) {
        field("name").fill(NAME);
        field("amount").fill(amount);
        field("legalSource").fill("Integrationslovens § 18");
        field("purpose").selectOption(new SelectOption().setLabel("Enhed: Ungecentret"));
        return secretariat;
    }

    private Locator field(String name) {
        return secretariat.page().locator("#" + name);
    }

    /** In whole kroner. */
    private long left() {
        var shown = secretariat.page().locator("dl.facts dd").last().innerText();
        return Long.parseLong(shown.replaceAll(",.*", "").replaceAll("\\D", ""));
    }

    private void othersGetNoneOfIt() {
        secretariat.open(table).sees(NAME + ":").findsThePageInOrder();
        var amount = amountOf("Biblioteket");
        amount.fill(String.valueOf(free + 1));
        amount.press("Enter");
        secretariat.sees("er øremærket (" + NAME + ")").findsThePageInOrder().picture("allocation-earmarked");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("allocation-earmarked-390")
                .atWidth(1280);
        amount.fill(String.valueOf(free - 500));
        amount.press("Enter");
        news("Gemt");
    }

    private void thoseItIsForGetFromBoth() {
        var before = earmarked();
        var amount = amountOf("Ungecentret");
        amount.fill("1.500");
        amount.press("Enter");
        secretariat.page().waitForCondition(() -> !earmarked().equals(before));
        secretariat.open(table);
        assertThat(earmarked()).isNotEqualTo(before);
        assertThat(amountOf("Ungecentret").inputValue()).isEqualTo("1.500");
    }

    private String earmarked() {
        return secretariat.page().locator("[data-earmark='" + year + "-0']").innerText();
    }

    private Locator amountOf(String unit) {
        return secretariat
                .page()
                .locator("tr[data-line]:has(.line-about:has-text('" + unit + "')) input[data-year='" + year + "']")
                .first();
    }

    private void news(String text) {
        secretariat.page().locator("#grid:has-text('" + text + "')").waitFor();
    }

    private void theSuggestionKeepsIt() {
        secretariat
                .goesTo("/priorities")
                .writes("name", "Med øremærkning foreslået")
                .writes("leastPercent", "0");
        secretariat.send("suggest").isAt("/suggestion").findsThePageInOrder().picture("suggestion-earmarked");
        secretariat.follow("Se scenariet").sees(NAME).doesNotSee("for meget til andre");
        var others = List.of("Biblioteket", "Integration").stream()
                .map(this::amountOf)
                .filter(cell -> cell.count() > 0)
                .mapToLong(cell -> Long.parseLong(
                        "0" + cell.inputValue().replaceAll(",.*", "").replaceAll("\\D", "")))
                .sum();
        assertThat(others).isLessThanOrEqualTo(free);
    }

    private void theSameInEnglish() {
        secretariat
                .open("/language?to=en&back=/pool?year=" + year)
                .sees("Earmarks")
                .findsThePageInOrder();
        secretariat.open(table).sees("earmarked left").findsThePageInOrder();
        secretariat.open("/language?to=da&back=/pool?year=" + year);
    }

    private void itIsLifted() {
        secretariat.press("Ophæv").sees("Øremærkningen er ophævet").sees("Der er ikke øremærket noget");
        secretariat.open(table).doesNotSee(NAME + ":");
    }
}
