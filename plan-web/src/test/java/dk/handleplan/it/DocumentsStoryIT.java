package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
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
        secretariat.seesSoon(DOCUMENTS, "Afløst af version " + (versions + 1)).sees("Sag 2019-" + versions);
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
    void theSecretariatChoosesThePictureOnTheCover() throws IOException {
        var secretariat = signedIn("sekretariat").open(DOCUMENTS).follow("Forsidebillede");
        secretariat.sees("Planen har ikke noget billede på forsiden").findsThePageInOrder();
        secretariat.writes("alt", "Børn på en legeplads").send("choose").sees("Vælg et billede.");
        secretariat
                .attaches("forside.png", "ikke et billede")
                .send("choose")
                .sees("ikke et billede i formatet PNG eller JPEG");
        secretariat.findsThePageInOrder().picture("cover-refused");
        assertThat(secretariat.page().locator("[id$='alt']").inputValue()).isEqualTo("Børn på en legeplads");

        secretariat.attaches("forside.png", picture()).writes("credit", "Foto: Kommunen");
        secretariat.send("choose").sees("Forsidebilledet er gemt").findsThePageInOrder();
        secretariat.picture("cover").atWidth(390).findsThePageInOrder().picture("cover-390");
        secretariat.open("/language?to=en&back=/cover%3Fyear%3D2019").sees("What the picture shows");
        secretariat.findsThePageInOrder().picture("cover-en-390");
        secretariat.open("/language?to=da&back=/cover%3Fyear%3D2019").atWidth(1280);
        var citizen = anybody().open("/plan/2019").sees("Foto: Kommunen").findsThePageInOrder();
        citizen.picture("plan-with-cover");
        assertThat(citizen.ask("/plan/2019/cover").headers().get("content-type"))
                .startsWith("image/png");

        var versions = secretariat.open(DOCUMENTS).page().locator("tbody tr").count();
        choosesThePlan(secretariat);
        secretariat.send("order").seesSoon(DOCUMENTS, "Afløst af version " + (versions + 1));
        try (var document = Loader.loadPDF(citizen.ask("/plan/2019.pdf").body())) {
            var cover = new PDFTextStripper();
            cover.setEndPage(1);
            assertThat(cover.getText(document)).contains("Foto: Kommunen");
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }

        secretariat.open("/cover?year=2019").send("remove").sees("Forsidebilledet er fjernet");
        assertThat(citizen.statusOf("/plan/2019/cover")).isEqualTo(404);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(800, 450, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
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

    private static void choosesThePlan(Person secretariat) {
        secretariat.page().locator("a[href*='ordering=PLAN-PUBLIC']").click();
        secretariat.page().waitForLoadState();
    }

    private static int statusUnlessStill(Person person, String tag) {
        return person.page()
                .request()
                .get("/plan/2019.pdf", RequestOptions.create().setHeader("If-None-Match", tag))
                .status();
    }
}
