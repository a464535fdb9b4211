package dk.handleplan.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A centre that writes in Word: the form goes out, is filled in elsewhere and comes in again after a look at what changes. */
@Order(95)
class PaperStoryIT extends BrowserStory {

    private static final String OUT = "Hent skemaet i Word";

    private Person editor;

    @BeforeEach
    void aCentreWritesAnInitiative() {
        givenAnOpenCall();
        editor = signedIn("redaktoer.biblioteket").takesUp("/submission");
    }

    @Test
    void aFormThatWasChangedInWordComesInAgain() throws IOException {
        editor.goesTo("/initiative-edit").follow("Udfordring");
        editor.writes("challenge", "Skrevet i browseren").send("save").sees("Gemt");
        editor.open(editor.page().url().replaceFirst("-edit(.*)&section=.*", "$1"));
        var form = editor.downloads(OUT);
        editor.follow("Læg et udfyldt Word-skema ind").findsThePageInOrder();

        editor.send("compare").sees("Vælg en fil").findsThePageInOrder();
        editor.attaches("skema.docx", "ikke et dokument").send("compare").sees("Word");
        editor.findsThePageInOrder();
        editor.attaches("skema.docx", form).send("compare").sees("Filen ændrer ingenting");

        editor.attaches("skema.docx", replaced(form, "Skrevet i browseren", "Skrevet i Word"))
                .send("compare")
                .sees("Filen ændrer ét felt")
                .sees("Skrevet i Word")
                .findsThePageInOrder();
        editor.atWidth(390).findsThePageInOrder();
        editor.send("take").sees("Skemaet er lagt ind").sees("Skrevet i Word").doesNotSee("Skrevet i browseren");
    }

    @Test
    void aBlankFormBecomesANewInitiative() throws IOException {
        var blank = editor.downloads("Hent blankt skema i Word");
        var contribution = editor.page().url();
        editor.follow("Læg et udfyldt Word-skema ind")
                .attaches("skema.docx", blank)
                .send("compare");
        editor.findsThePageInOrder();
        assertThat(editor.page().locator("[id$=':take']").count())
                .as("an empty form makes no initiative")
                .isZero();
        assertThat(editor.open(contribution).downloads("Hent blankt skema i PDF"))
                .startsWith("%PDF-".getBytes());
    }

    private static byte[] replaced(byte[] document, String was, String now) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(document));
                var out = new ZipOutputStream(bytes)) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                var content = in.readAllBytes();
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(
                        part.getName().equals("word/document.xml")
                                ? new String(content, StandardCharsets.UTF_8)
                                        .replace(was, now)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
