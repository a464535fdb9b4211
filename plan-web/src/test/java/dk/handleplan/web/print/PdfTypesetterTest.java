package dk.handleplan.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.journal.Remark;
import dk.handleplan.web.print.Manuscript.About;
import dk.handleplan.web.print.Manuscript.Cover;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTypesetterTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static final About ABOUT = new About(
            "Integrationshandleplan 2019",
            "Kommunens indsatser for integration i 2019",
            "Ålborg & <Omegn> Kommune",
            LocalDate.of(2018, 12, 3),
            "Sag 00.01-P22-1-18 · version 1");

    @Test
    void whatTheServerHasNoRoomForIsNotBegun() {
        var letters = ManuscriptHtml.letters(LargeManuscript.of(1000));

        PdfTypesetter.mustFit(letters, 600L * MEGABYTE);
        assertThatThrownBy(() -> PdfTypesetter.mustFit(letters, 512L * MEGABYTE))
                .isInstanceOfSatisfying(
                        TooLarge.class,
                        refused -> assertThat(refused.megabytes()).isBetween(513L, 600L));
    }

    @Test
    void everyKindOfBlockCanBeReadByEverybody() throws IOException {
        var typeset = PdfTypesetter.set(everything());

        PdfCheck.isForEverybody(typeset.content());
        assertThat(typeset.remarks()).isEmpty();
    }

    @Test
    void whatCanBeWordCanBePdfUprightAndOnItsSide() throws IOException {
        for (var manuscript : List.of(Sample.plan(), Sample.text(true, Sample.blocks()))) {
            var typeset = PdfTypesetter.set(manuscript);

            PdfCheck.isForEverybody(typeset.content());
            assertThat(typeset.remarks()).isEmpty();
        }
    }

    @Test
    void theSameManuscriptGivesTheSameBytes() throws IOException {
        assertThat(PdfTypesetter.set(everything()).content())
                .isEqualTo(PdfTypesetter.set(everything()).content());
    }

    @Test
    void screenReadersFindTheStructure() throws IOException {
        try (var pdf = Loader.loadPDF(PdfTypesetter.set(everything()).content())) {
            var catalog = pdf.getDocumentCatalog();
            var tags = tags(catalog.getStructureTreeRoot().getCOSObject());

            assertThat(catalog.getLanguage()).isEqualTo("da-DK");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(tags.stream().filter(tag -> tag.matches("H\\d")))
                    .containsExactly("H1", "H1", "H2", "H1", "H2", "H3");
            assertThat(tags).contains("Figure Børn leger", "TOC", "LBody", "Link");
            assertThat(tags.stream().filter("TOCI"::equals)).hasSize(4);
            assertThat(tags.stream().filter("TH Column"::equals)).hasSize(3 + 1);
            assertThat(tags.stream().filter("TH Row"::equals)).hasSize(60 + 1 + 2);
            assertThat(bookmarks(catalog.getDocumentOutline()))
                    .containsExactly("Indledning", "Økonomi", "Mål 1", "Indsats 1");
        }
    }

    @Test
    void theContentsTellThePagesTheTextIsOn() throws IOException {
        try (var pdf = Loader.loadPDF(PdfTypesetter.set(everything()).content())) {
            assertThat(page(pdf, 2)).containsPattern("Økonomi[ .]+3\\R").containsPattern("Mål 1[ .]+6\\R");
            assertThat(page(pdf, 6)).contains("Mål 1").contains("Indsats 1").contains("Side 6 af 6");
        }
    }

    @Test
    void aLongTextIsPrintedInPartsAndBoundAsOne() throws IOException {
        var typeset = PdfTypesetter.set(LargeManuscript.of(60));

        PdfCheck.isForEverybody(typeset.content());
        try (var pdf = Loader.loadPDF(typeset.content())) {
            var catalog = pdf.getDocumentCatalog();
            var last = pdf.getNumberOfPages();
            var lastOne = firstPageWith(pdf, "Indsats 60: Fritidspas til alle børn og unge");
            assertThat(page(pdf, last)).contains("Side " + last + " af " + last);
            assertThat(page(pdf, 2)).containsPattern("Mål 2[ .]+" + firstPageWith(pdf, "Mål 2") + "\\R");
            assertThat(page(pdf, leadsTo(pdf, 1, 1))).contains("Mål 1", "Indsats 1: Fritidspas");
            assertThat(page(pdf, leadsTo(pdf, lastOne - 1, 0))).contains("Oversigt", "Bevilget pr. år");
            assertThat(bookmarks(catalog.getDocumentOutline())).hasSize(1 + 10 + 60);
            assertThat(sections(catalog.getStructureTreeRoot().getCOSObject()))
                    .as("cover, contents and overview, then goals with their initiatives")
                    .isEqualTo("()()()" + ("(" + "()".repeat(6) + ")").repeat(10));
        }
    }

    private static int firstPageWith(PDDocument pdf, String heading) throws IOException {
        var number = 3;
        while (!page(pdf, number).contains("\n" + heading + "\n")) {
            number++;
        }
        return number;
    }

    /** The number of the page to which a link leads. */
    private static int leadsTo(PDDocument pdf, int page, int link) throws IOException {
        var action = (PDActionGoTo)
                ((PDAnnotationLink) pdf.getPage(page).getAnnotations().get(link)).getAction();
        return 1 + ((PDPageDestination) action.getDestination()).retrievePageNumber();
    }

    /** The sections of headings of the first two levels, as brackets. */
    private static String sections(COSDictionary above) {
        return PdfTags.kids(above).stream()
                .map(kid -> kid.getNameAsString(COSName.S).equals("Sect") && isListed(kid)
                        ? "(" + sections(kid) + ")"
                        : sections(kid))
                .collect(Collectors.joining());
    }

    private static boolean isListed(COSDictionary section) {
        return !PdfTags.kids(section).get(0).getNameAsString(COSName.S).matches("H3");
    }

    @Test
    void aBrokenPictureIsLeftOutAndRemarked() throws IOException {
        var writer = new ManuscriptWriter()
                .heading(1, "Billeder")
                .add(new Block.Picture("PNG?".getBytes(StandardCharsets.UTF_8), "image/png", "Et diagram", ""))
                .paragraph("Efter billedet.");
        var typeset = set(writer);

        assertThat(typeset.remarks()).containsExactly(Remark.of("print.brokenPicture", "Et diagram"));
        PdfCheck.isForEverybody(typeset.content());
        try (var pdf = Loader.loadPDF(typeset.content())) {
            assertThat(page(pdf, 1)).contains("Efter billedet.");
        }
    }

    @Test
    void lettersTheFontLacksAreRemarked() throws IOException {
        var typeset = set("Velkommen مر 😀 til A\u030a og Frem\u2011tid, blød\u00adbinde");

        assertThat(typeset.remarks()).containsExactly(Remark.of("print.missingLetters", "م ر 😀"));
        PdfCheck.isForEverybody(typeset.content());
        try (var pdf = Loader.loadPDF(typeset.content())) {
            assertThat(page(pdf, 1)).contains("Frem-tid");
        }
    }

    @Test
    void aFieldOfTenThousandWordsFlowsOverPages() throws IOException {
        try (var pdf = Loader.loadPDF(set("indsats ".repeat(10_000) + "slut").content())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(10);
            assertThat(page(pdf, pdf.getNumberOfPages())).contains("slut");
        }
    }

    @Test
    void whatLeadsToAHeadingThatIsNotThereIsText() throws IOException {
        var lost = Block.Row.plain("a");
        var columns = List.of(Block.Column.text("A", 1), Block.Column.text("B", 1));
        var typeset = set(new ManuscriptWriter()
                .paragraph(List.of(Span.to("findes-ikke", "Se her")))
                .add(new Block.Table("Kort række", false, columns, List.of(lost)))
                .add(new Block.Table("Ingen rækker", false, columns, List.of())));

        PdfCheck.isForEverybody(typeset.content());
        try (var pdf = Loader.loadPDF(typeset.content())) {
            assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
        }
    }

    private static Typeset set(String prose) throws IOException {
        return set(new ManuscriptWriter().prose(prose));
    }

    private static Typeset set(ManuscriptWriter text) throws IOException {
        return PdfTypesetter.set(new Manuscript(ABOUT, null, false, false, text.written()));
    }

    @Test
    void notesStandAtTheEndOfTheirSectionAndLeadBothWays() throws IOException {
        var typeset = set(new ManuscriptWriter()
                .page(1, "Formål", "a")
                .noted("Planen^[Vedtaget <i> 2018.] gælder.")
                .notedBullets(List.of("Kurser^[Kun om dagen.]"))
                .page(1, "Udfordring", "b")
                .prose("Mange^[" + "Ord ".repeat(2_000) + "] er **uden job^[Se § 4.]**.\n\nHer er en ^[uden ende"));

        PdfCheck.isForEverybody(typeset.content());
        try (var pdf = Loader.loadPDF(typeset.content())) {
            var root = pdf.getDocumentCatalog().getStructureTreeRoot();
            var tags = tags(root.getCOSObject());
            assertThat(page(pdf, 1)).containsSubsequence("Planen", "Kurser", "Noter", "1 Vedtaget <i> 2018.", "2 Kun");
            assertThat(page(pdf, 2)).containsSubsequence("Mange", "^[uden ende", "Noter", "3 Ord");
            assertThat(page(pdf, pdf.getNumberOfPages())).contains("4 Se § 4.");
            assertThat(tags.stream().filter("Reference"::equals)).hasSize(4);
            assertThat(tags.stream().filter("Note"::equals)).hasSize(4);
            assertThat(root.getIDTree().getNames()).containsOnlyKeys("note-1", "note-2", "note-3", "note-4");
            assertThat(leadsTo(pdf, 1, 1)).as("reference").isEqualTo(pdf.getNumberOfPages());
            assertThat(leadsTo(pdf, pdf.getNumberOfPages() - 1, 0)).as("back").isEqualTo(2);
        }
    }

    @Test
    void aPdfThatIsNotForEverybodyIsFoundOut() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        }

        assertThat(PdfCheck.failures(out.toByteArray()))
                .anyMatch(rule -> rule.startsWith("ua1 7.1-11"))
                .anyMatch(rule -> rule.startsWith("2a 6.7.3.3-1"));
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private static List<String> bookmarks(PDOutlineNode above) {
        var names = new ArrayList<String>();
        for (var bookmark : above.children()) {
            names.add(bookmark.getTitle());
            names.addAll(bookmarks(bookmark));
        }
        return names;
    }

    /** With the alternative text or the scope behind it. */
    private static List<String> tags(COSDictionary above) {
        var tags = new ArrayList<String>();
        for (var kid : PdfTags.kids(above)) {
            var attributes = kid.getCOSDictionary(COSName.A);
            var scope = attributes == null ? null : attributes.getNameAsString("Scope");
            tags.add(Stream.of(kid.getNameAsString(COSName.S), kid.getString(COSName.ALT), scope)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")));
            tags.addAll(tags(kid));
        }
        return tags;
    }

    static Manuscript everything() throws IOException {
        var cover = new Cover(
                "Integrationshandleplan 2019",
                "Vi er alle forskellige",
                "Ålborg & <Omegn> Kommune",
                "december 2018",
                picture());
        var writer = new ManuscriptWriter()
                .page(1, "Indledning", "indledning")
                .paragraph(Block.Tone.LEAD, "Planen samler kommunens indsatser.")
                .paragraph("Se også 1.700.000 kr. på æ, ø og å.")
                .paragraph(List.of(
                        Span.of("Se "),
                        Span.to("indsats-1", "indsats 1"),
                        Span.of(" og "),
                        new Span("kommunens side", true, "https://example.org/a?b=c&d"),
                        Span.of(".")))
                .prose(
                        "Et **fedt** ord og en liste:\n\n- punkt\n- næste\n  - inden i\n\n1. første\n2. anden\n\n<script>& \u0001")
                .bullets(List.of("Et", "To & <tre>"))
                .numbers(List.of("Først", "Så"))
                .paragraph(Block.Tone.NOTE, "En note.")
                .heading(2, "Økonomi", "okonomi");
        writer.add(table());
        writer.page(1, "Mål 1", "mal-1").heading(2, "Indsats 1", "indsats-1");
        writer.facts(List.of(
                new Block.Fact("Ansvarlig", Span.line("Center for Integration")),
                new Block.Fact("Partnere", Span.line("–"))));
        writer.heading(3, "Udfordring", "u1")
                .paragraph(Block.Tone.LABEL, "Mærkat")
                .prose("Tekst ".repeat(300));
        writer.add(picture());
        return new Manuscript(ABOUT, cover, true, false, writer.written());
    }

    private static Block.Table table() {
        var columns = List.of(
                Block.Column.text("Indsats", 4), Block.Column.number("2019", 2), Block.Column.number("2020", 2));
        var rows = new ArrayList<Block.Row>();
        rows.add(Block.Row.group("Mål 1"));
        for (var i = 0; i < 60; i++) {
            rows.add(Block.Row.plain("Indsats " + i, "1.700.000 kr.", "ukendt"));
        }
        rows.add(Block.Row.total("I alt", "102.000.000 kr.", "–"));
        return new Block.Table("Bevilget pr. år", true, columns, rows);
    }

    private static Block.Picture picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 500, BufferedImage.TYPE_INT_ARGB), "png", out);
        return new Block.Picture(out.toByteArray(), "image/png", "Børn leger", "Foto: Å. Ærø");
    }
}
