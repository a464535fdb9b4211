package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperField;
import dk.handleplan.core.initiative.paper.PaperQuestion;
import dk.handleplan.core.initiative.paper.PaperSource;
import dk.handleplan.core.initiative.paper.PaperWriter;
import dk.handleplan.core.planfile.ModelPlan;
import dk.handleplan.web.print.PdfCheck;
import dk.handleplan.web.print.PdfFile;
import dk.handleplan.web.shared.Language;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormTest {

    private static final LocalDate DAY = LocalDate.of(2018, 12, 3);

    private final ModelPlan plan;
    private final FormLists.Lists lists;
    private final FormDefinition form = FormDefinition.standard();
    private final PaperWords words = new PaperWords(Language.DANISH);

    PdfFormTest() throws IOException {
        plan = ModelPlan.read();
        lists = plan.lists();
    }

    @Test
    void everyAnswerOfTheModelPlanIsInThePdf() throws IOException {
        for (var initiative : plan.initiatives()) {
            var paper = filled(initiative);
            var text = text(paper);

            for (var asked : paper.questions()) {
                assertThat(text).contains(squeezed(words.question(asked.question())));
                asked.fields().forEach(field -> hasAnswers(text, field));
            }
        }
    }

    private void hasAnswers(String text, PaperField field) {
        if (field.isTable()) {
            for (var row : field.rows()) {
                for (var column = 0; column < row.cells().size(); column++) {
                    var cell = field.columns().get(column);
                    assertThat(text)
                            .contains(squeezed(words.choice(cell, row.cells().get(column))));
                }
            }
        } else {
            assertThat(text).contains(squeezed(words.choice(field.cell(), field.value())));
        }
    }

    @Test
    void theBlankFormAsksEveryQuestionAndAnswersNone() throws IOException {
        var text = text(blank());

        assertThat(form.parts()).allSatisfy(part -> assertThat(text).contains(squeezed(words.part(blank(), part))));
        assertThat(blank().questions()).allSatisfy(asked -> {
            assertThat(text).contains(squeezed(words.question(asked.question())));
            asked.fields().stream()
                    .flatMap(field -> field.columns().stream())
                    .forEach(column -> assertThat(text).contains(squeezed(words.label(column.key()))));
        });
        assertThat(text).as("only offered as a choice").containsOnlyOnce(squeezed("Ikke besvaret"));
    }

    @Test
    void screenReadersFindTagsLanguageAndTitle() throws IOException {
        try (var pdf = pdf(filled(plan.initiatives().get(0)))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .startsWith("Ansøgningsskema")
                    .contains(plan.initiatives().get(0).title());
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void itKeepsTheStandards() throws IOException {
        PdfCheck.isForEverybody(bytes(blank()));
        PdfCheck.isForEverybody(bytes(filled(plan.initiatives().get(0))));
    }

    @Test
    void whatSomebodyWroteIsTextAndIsNeverFetched() throws IOException {
        var typed = "Æbler & øl på åen <img src=\"file:///etc/hostname\"/> <script>1</script> &amp; \u0001]]>\ud83d";
        var initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), typed);
        initiative.record(new FormSection.Challenge(typed + "\n\n- **fed** punkt\n- næste"));

        var html = new PdfForm(filled(initiative), "Ålborg & <Omegn>").html();
        var text = text(filled(initiative));

        assertThat(Jsoup.parse(html).select("img, script")).isEmpty();
        assertThat(Jsoup.parse(html).select("li strong").eachText()).containsExactly("fed");
        assertThat(text)
                .contains(
                        squeezed("Æbler & øl på åen <img src=\"file:///etc/hostname\"/> <script>1</script> &amp; ]]>"))
                .contains(squeezed("fed punkt"));
    }

    @Test
    void headingsAreLargeAndNotesSmall() throws IOException {
        var initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Æbler");
        initiative.record(new FormSection.Challenge("Få^[En note.] er i job."));
        var sizes = new HashMap<String, Float>();
        try (var pdf = pdf(filled(initiative))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    sizes.put(text.strip(), letters.get(letters.size() - 1).getFontSizeInPt());
                }
            }.getText(pdf);
        }

        assertThat(sizes.get("1 En note.")).isLessThan(9f);
        assertThat(sizes.get(words.part(filled(initiative), form.parts().get(0))))
                .isGreaterThan(12f);
    }

    @Test
    void aNoteStandsBelowItsAnswer() throws IOException {
        var initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Æbler");
        initiative.record(new FormSection.Challenge("Få^[Se <§ 4>.] er i job.\n\n- Kurser^[Om dagen.]"));

        var answer =
                Jsoup.parse(new PdfForm(filled(initiative), "Ålborg").html()).select(".answer:has(.notes)");

        assertThat(answer.select("sup a").eachAttr("href")).containsExactly("#note-1", "#note-2");
        assertThat(answer.select(".notes p").eachText()).containsExactly("Noter", "1 Se <§ 4>.", "2 Om dagen.");
        PdfCheck.isForEverybody(bytes(filled(initiative)));
    }

    @Test
    void nothingIsFetchedWhateverTheHtmlRefersTo(@TempDir Path directory) throws IOException {
        var picture = directory.resolve("picture.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        var image = "<html lang=\"da\"><head><title>t</title><meta name=\"subject\" content=\"d\"/>"
                + "<style>* { font-family: 'IBM Plex Sans' }</style></head><body><p>Tekst</p><img alt=\"a\" src=\""
                + picture.toUri() + "\"/></body></html>";

        try (var pdf = Loader.loadPDF(PdfFile.of(image, DAY))) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private Paper filled(Initiative initiative) {
        return paper(
                new PaperSource(initiative.cycleId(), initiative.id()),
                initiative.title(),
                PaperWriter.filled(initiative, form, lists));
    }

    private Paper blank() {
        return paper(new PaperSource(UUID.randomUUID(), null), "", PaperWriter.blank(form, lists));
    }

    private Paper paper(PaperSource source, String title, List<PaperQuestion> questions) {
        return new Paper(source, lists.cycle(), lists.year(), "Center for Integration", title, form, questions);
    }

    private static PDDocument pdf(Paper paper) throws IOException {
        return Loader.loadPDF(bytes(paper));
    }

    private static byte[] bytes(Paper paper) throws IOException {
        return PdfFile.of(new PdfForm(paper, "Ålborg & <Omegn>").html(), DAY);
    }

    private static String text(Paper paper) throws IOException {
        try (var pdf = pdf(paper)) {
            return squeezed(new PDFTextStripper().getText(pdf));
        }
    }

    /** Where a line breaks is not what is tested. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }
}
