package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Everything of which a document can be made in a year that has run is made, and read again by others' readers. */
@Order(125)
class DocumentsOfTheYearStoryIT extends BrowserStory {

    private static final String DOCUMENTS = "/documents?year=2020";

    @Test
    void everyDocumentOfTheYearIsMadeAndSaysTheSameAsPdfAndAsWord() {
        var secretariat = signedIn("sekretariat");
        sendsTheLetters(secretariat);
        takesTheLettersOneByOne(secretariat);
        secretariat.open(DOCUMENTS);
        var orders = addresses(secretariat.page().locator("a[href*='ordering=']"));
        assertThat(kinds(orders))
                .contains(
                        "PLAN",
                        "HEARING_LETTERS",
                        "RESPONSE",
                        "MEMO",
                        "ALLOCATION_TABLE",
                        "GRANT_LETTERS",
                        "STATUS_REPORT",
                        "COMMITTEE_CASE",
                        "DECISION_EXTRACT");

        orders.forEach(order -> secretariat.open(order).send("order"));
        secretariat.open(orders.get(1)).findsThePageInOrder().picture("documents-of-the-year");
        secretariat.atWidth(390).findsThePageInOrder().picture("documents-of-the-year-390");
        waitUntilAllAreMade(signedIn("administrator"));
        findsThemInTheInboxUntilTheyAreLookedAt(secretariat);

        assertThat(readsAll(secretariat)).isGreaterThanOrEqualTo(orders.size());
        takesThemOutInOneGo(secretariat);
        makesACaseWithAnnexes(secretariat, orders);
        theClerkReadsWhatGoesToTheBodies(secretariat);
    }

    /** Page by page; how many there are. */
    private static int readsAll(Person reader) {
        var read = 0;
        var page = 1;
        do {
            reader.open(DOCUMENTS + "&page=" + page);
            for (var row : reader.page().locator("tbody tr").all()) {
                assertThat(row.innerText()).doesNotContain("Kunne ikke laves");
                readsTheSameTwice(reader, row);
                read++;
            }
            page++;
        } while (reader.page().locator("a[href*='page=" + page + "']").count() > 0);
        return read;
    }

    /** The documents that are there by now are its annexes. */
    private void makesACaseWithAnnexes(Person secretariat, List<String> orders) {
        var order = orders.stream()
                .filter(one -> one.contains("COMMITTEE_CASE-INTERNAL"))
                .findFirst()
                .orElseThrow();
        secretariat.open(order).send("order");
        waitUntilAllAreMade(secretariat);
        var made = secretariat
                .page()
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Sag til"))
                .filter(new Locator.FilterOptions().setHasText("Til intern brug"))
                .first();
        var text = Downloaded.pdf(secretariat
                .ask(made.locator("a[href*='pdf']").getAttribute("href"))
                .body());
        assertThat(words(text))
                .contains(
                        "Indstilling",
                        words("Bilag 1: Udkast til"),
                        words("Bilag 2: Fordeling af puljen: Integrations"));
        var zip = made.locator("a[href*='case.zip']").getAttribute("href");
        assertThat(Downloaded.names(secretariat.ask(zip).body()))
                .contains(
                        "bilag-1-handleplan-udkast-2020-v2.pdf",
                        "bilag-2-fordeling-2020-v1.pdf",
                        "bilag-3-hoeringsnotat-2020-v1.pdf")
                .anyMatch(name -> name.matches("sag-2020-v\\d\\.docx"))
                .anyMatch(name -> name.contains("hoeringsnotat"))
                .anyMatch(name -> name.contains("hoeringssvar"));
        assertThat(anybody().ask(zip).status()).isEqualTo(403);
    }

    private void theClerkReadsWhatGoesToTheBodies(Person secretariat) {
        var letters = fileOf(secretariat, "Breve om bevillinger");
        var clerk = signedIn("udvalgssekretaer").open(DOCUMENTS).findsThePageInOrder();
        clerk.sees("Beslutningsudskrift").doesNotSee("Breve om bevillinger");
        clerk.picture("documents-clerk").atWidth(390).findsThePageInOrder().picture("documents-clerk-390");
        clerk.open("/language?to=en&back=" + DOCUMENTS).picture("documents-clerk-390-en");
        clerk.open("/language?to=da&back=" + DOCUMENTS);
        assertThat(clerk.answerOf(letters)).isEqualTo("403");
        assertThat(kinds(addresses(clerk.page().locator("a[href*='ordering=']"))))
                .contains("COMMITTEE_CASE", "DECISION_EXTRACT", "ALLOCATION_TABLE")
                .doesNotContain("GRANT_LETTERS", "PLAN", "STATUS_REPORT");
    }

    /** On whatever page of the list it is. */
    private static String fileOf(Person reader, String title) {
        for (var page = 1; page < 5; page++) {
            var files = reader.open(DOCUMENTS + "&page=" + page)
                    .page()
                    .locator("tbody tr", new Page.LocatorOptions().setHasText(title))
                    .locator("a[href*='pdf']");
            if (files.count() > 0) {
                return files.first().getAttribute("href");
            }
        }
        throw new IllegalStateException(title);
    }

    private void takesTheLettersOneByOne(Person secretariat) {
        secretariat.open(secretariat.here().replaceAll("&column=[A-Z]+", ""));
        secretariat.findsThePageInOrder().picture("letters-one-by-one");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("letters-one-by-one-390")
                .atWidth(1280);
        var zip = secretariat.page().locator("a[href^='/letters.zip']").getAttribute("href");
        var letters = Downloaded.names(secretariat.ask(zip).body());
        assertThat(letters).anyMatch(name -> name.endsWith(".docx")).anyMatch(name -> name.matches("01-.+[.]pdf"));
        assertThat(letters).doesNotHaveDuplicates().hasSizeGreaterThan(4);

        var letter = secretariat
                .page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText("Center for Integration"))
                .first();
        var address = letter.locator("th a").getAttribute("href");
        var applicant = signedIn("redaktoer.integration").open(address);
        applicant.findsThePageInOrder().picture("letter-applicant");
        var title = applicant.page().locator("main dl.facts dd").nth(1).innerText();
        applicant.atWidth(390).findsThePageInOrder().picture("letter-applicant-390");
        applicant.open("/language?to=en&back=" + address).picture("letter-applicant-en");
        applicant.open("/language?to=da&back=" + address);
        assertThat(words(Downloaded.pdf(applicant.downloads("Hent som PDF")))).contains(words(title));
        assertThat(words(Downloaded.word(applicant.downloads("Hent som Word")))).contains(words(title));
        for (var ending : List.of(".pdf?", ".docx?")) {
            var file = address.replace("?", ending);
            assertThat(signedIn("redaktoer.ungecentret").answerOf(file)).isEqualTo("403");
            assertThat(signedIn("laeser").answerOf(file)).isEqualTo("403");
        }
    }

    private static void takesThemOutInOneGo(Person secretariat) {
        var all = Downloaded.names(
                secretariat.ask("/documents.zip?year=2020&for=ARCHIVE").body());
        assertThat(all).startsWith("indeks.csv", "indeks.xml", "udeladt.csv").anyMatch(name -> name.endsWith(".docx"));
        assertThat(all).anyMatch(name -> name.contains("tilsagnsbreve"));
        assertThat(Downloaded.names(
                        secretariat.ask("/documents.zip?year=2020&for=ACCESS").body()))
                .noneMatch(name -> name.contains("tilsagnsbreve"));
    }

    private static void sendsTheLetters(Person secretariat) {
        var initiatives = secretariat
                .open("/year?year=2020")
                .page()
                .locator("main a[href^='/initiatives?id=']")
                .first()
                .getAttribute("href");
        secretariat
                .open(initiatives.replaceFirst(".*id=([0-9a-f-]{36}).*", "/letters?id=$1&column=READY"))
                .page()
                .locator("[data-all]")
                .click();
        secretariat.send("send").sees("er sendt");
    }

    private static void findsThemInTheInboxUntilTheyAreLookedAt(Person secretariat) {
        secretariat.open("/inbox").sees("Dokumenter, du har bestilt").sees("Version 1 er klar");
        secretariat.findsThePageInOrder().picture("inbox-documents");
        secretariat
                .atWidth(390)
                .findsThePageInOrder()
                .picture("inbox-documents-390")
                .atWidth(1280);
        secretariat.open("/language?to=en&back=/inbox").sees("Documents you ordered");
        secretariat.picture("inbox-documents-en").open("/language?to=da&back=/inbox");
        secretariat
                .page()
                .locator(".work-list a[href='/documents?year=2020']")
                .first()
                .click();
        assertThat(secretariat.open("/inbox").page().locator("main").innerText())
                .doesNotContain("Dokumenter, du har bestilt");
        secretariat.open(DOCUMENTS);
    }

    /** The look of somebody else, to whom what the secretariat has ordered is no news. */
    private static void waitUntilAllAreMade(Person reader) {
        for (var tries = 0; tries < 120 && isAnyUnderWay(reader); tries++) {
            reader.page().waitForTimeout(500);
        }
        assertThat(isAnyUnderWay(reader)).isFalse();
    }

    private static boolean isAnyUnderWay(Person reader) {
        return reader.open(DOCUMENTS)
                        .page()
                        .getByText("Et dokument bliver lavet")
                        .count()
                > 0;
    }

    private static void readsTheSameTwice(Person reader, Locator row) {
        var title =
                row.locator("th").innerText().lines().findFirst().orElseThrow().replaceFirst(", version.*", "");
        var pdf = Downloaded.pdf(
                reader.ask(row.locator("a[href*='pdf']").getAttribute("href")).body());
        var word = Downloaded.word(
                reader.ask(row.locator("a[href*='docx']").getAttribute("href")).body());
        assertThat(words(pdf)).as(title).contains(words(title));
        assertThat(words(word)).as(title).contains(words(title));
    }

    /** Without what depends on where a line breaks. */
    private static String words(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad-]+", "");
    }

    private static List<String> addresses(Locator links) {
        return links.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    private static List<String> kinds(List<String> orders) {
        return orders.stream()
                .map(order -> order.replaceFirst(".*ordering=([A-Z_]+)-.*", "$1"))
                .collect(Collectors.toList());
    }
}
