package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is handed out of a plan: by whom it is ordered, who finds it, and that it stays as it was. */
@Order(104)
class DocumentsStoryIT extends BrowserStory {

    private static final String DOCUMENTS = "/documents?year=2019";

    @Test
    void aPublishedPlanIsThereAsAFileForEverybody() throws IOException {
        var citizen = anybody().open(DOCUMENTS).seesSoon(DOCUMENTS, "PDF (");
        citizen.findsThePageInOrder().picture("documents-citizen");
        citizen.atWidth(390).findsThePageInOrder().picture("documents-citizen-390");

        citizen.open("/plan/2019").sees("Hent planen").findsThePageInOrder();
        var pdf = citizen.ask("/plan/2019.pdf");
        assertThat(pdf.headers())
                .containsEntry("content-disposition", "inline; filename=\"handleplan-2019.pdf\"")
                .containsEntry("cache-control", "public, max-age=300");
        assertThat(pdf.headers().get("content-type")).startsWith("application/pdf");
        try (var document = Loader.loadPDF(pdf.body())) {
            assertThat(new PDFTextStripper().getText(document)).contains("2019", "Frederiksberg");
        }
        assertThat(statusUnlessStill(citizen, pdf.headers().get("etag"))).isEqualTo(304);
        for (var ending : List.of("docx", "xlsx")) {
            var office = citizen.ask("/plan/2019." + ending);
            assertThat(office.headers())
                    .containsEntry("content-disposition", "attachment; filename=\"handleplan-2019." + ending + "\"");
            try (var file = new ZipInputStream(new ByteArrayInputStream(office.body()))) {
                assertThat(file.getNextEntry()).as(ending).isNotNull();
            }
        }
        assertThat(citizen.statusOf("/plan/2019.odt")).isEqualTo(404);
        assertThat(citizen.statusOf("/plan/2019/v99.pdf")).isEqualTo(404);
        assertThat(citizen.statusOf("/plan/1999.pdf")).isEqualTo(404);
    }

    @Test
    void theSecretariatOrdersANewVersionAndTheEarlierOneSaysSo() {
        var secretariat = signedIn("sekretariat").open(DOCUMENTS).seesSoon(DOCUMENTS, "PDF (");
        var versions = secretariat.page().locator("tbody tr").count();
        var first = secretariat.ask("/plan/2019/v1.pdf").body();
        choosesThePlan(secretariat);
        secretariat.findsThePageInOrder().picture("documents");
        secretariat.atWidth(390).findsThePageInOrder().picture("documents-390");

        secretariat.writes("kleSubject", "15.4").send("order").sees("15.4 er ikke et KLE-emne");
        secretariat.findsThePageInOrder().picture("documents-refused-390");
        secretariat.atWidth(1280).findsThePageInOrder();
        secretariat
                .writes("kleSubject", "15.40.00")
                .writes("caseNumber", "2019-" + versions)
                .send("order");
        secretariat.sees("Dokumentet bliver lavet nu");
        signedIn("administrator")
                .open(DOCUMENTS)
                .seesSoon(DOCUMENTS, "Afløst af version " + (versions + 1))
                .sees("Sag 2019-" + versions);
        findsItInTheInboxUntilItIsLookedAt(secretariat, versions + 1);
        choosesThePlan(secretariat);
        secretariat.send("order").sees("Der er ikke sket noget siden den seneste version");
        assertThat(secretariat.page().locator("tbody tr").count()).isEqualTo(versions + 1);

        var early = secretariat.ask("/plan/2019/v1.pdf");
        assertThat(early.headers()).containsEntry("link", "</plan/2019.pdf>; rel=\"latest-version\"");
        assertThat(early.body()).isEqualTo(first);
        secretariat.open("/language?to=en&back=/documents%3Fyear%3D2019").sees("Superseded by version");
        secretariat.findsThePageInOrder().picture("documents-en");
        secretariat.atWidth(390).findsThePageInOrder().picture("documents-en-390");
        secretariat.open("/language?to=da&back=/documents%3Fyear%3D2019");
        secretariat
                .atWidth(1280)
                .open("/year?year=2019")
                .sees("Bestilt dokument lavet")
                .findsThePageInOrder();
        anybody().open(DOCUMENTS).sees("Ny version bestilt").doesNotSee("Bestilt af");
        assertThat(signedIn("laeser")
                        .open(DOCUMENTS)
                        .page()
                        .locator("a[href*='ordering=']")
                        .count())
                .as("who only reads orders nothing")
                .isZero();
    }

    @Test
    void whoeverAsksBeforeItIsMadeIsAskedToWait() throws IOException {
        var secretariat = signedIn("sekretariat").open(DOCUMENTS).seesSoon(DOCUMENTS, "PDF (");
        givenRows(secretariat, "nobodys-documents.sql");
        try {
            var citizen = anybody();
            var answer = citizen.ask("/plan/2019.pdf");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.headers()).containsEntry("retry-after", "10");
            citizen.opensAsPage("/plan/2019.pdf", answer);
            citizen.sees("Dokumentet er ikke klar endnu").picture("document-being-made");
            var another = anybody().open(DOCUMENTS).sees("Der er ingen dokumenter endnu");
            another.findsThePageInOrder().open("/plan/2019").doesNotSee("Hent planen");
        } finally {
            givenRows(secretariat, "everybodys-documents.sql");
        }
    }

    private void findsItInTheInboxUntilItIsLookedAt(Person secretariat, int version) {
        secretariat.open("/inbox").sees("Dokumenter, du har bestilt").sees("Version " + version + " er klar");
        secretariat.findsThePageInOrder().picture("inbox-documents");
        secretariat.atWidth(390).findsThePageInOrder().picture("inbox-documents-390");
        secretariat.open("/language?to=en&back=/inbox").sees("Documents you ordered");
        secretariat.findsThePageInOrder().picture("inbox-documents-en-390").atWidth(1280);
        assertThat(signedIn("administrator").open("/inbox").page().content())
                .doesNotContain("Dokumenter, du har bestilt");
        secretariat.open("/language?to=da&back=/inbox");
        secretariat.page().locator("main a[href='" + DOCUMENTS + "']").first().click();
        secretariat.page().waitForLoadState();
        secretariat.open("/inbox").doesNotSee("Dokumenter, du har bestilt").open(DOCUMENTS);
    }

    private static void choosesThePlan(Person secretariat) {
        secretariat.page().locator("a[href*='ordering=PLAN']").click();
        secretariat.page().waitForLoadState();
    }

    private static int statusUnlessStill(Person person, String tag) {
        return person.page()
                .request()
                .get("/plan/2019.pdf", RequestOptions.create().setHeader("If-None-Match", tag))
                .status();
    }
}
