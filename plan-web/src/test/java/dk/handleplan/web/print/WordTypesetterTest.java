package dk.handleplan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.journal.Remark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WordTypesetterTest {

    @Test
    void saysWhatTheManuscriptSaysInItsOrder() throws IOException {
        try (var document = open(set(Sample.plan()))) {
            var paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();

            assertThat(paragraphs)
                    .containsSubsequence(
                            "Frederiksberg Kommune",
                            "Handleplan 2020 – æøå",
                            "Integrationspolitikken i praksis",
                            "Foto: Anne Ørsted",
                            "december 2019",
                            "Indledning",
                            "Planen samler årets indsatser.",
                            "Se indsats 1, en side der ikke er med og kommunens side.",
                            "Først dette:",
                            "en",
                            "to",
                            "to a",
                            "første",
                            "anden",
                            "Sidste afsnit\nmed ny linje.",
                            "Nyt afsnit.",
                            "Bevilgede beløb pr. mål",
                            "Indsats 1: Sprog på arbejde",
                            "Ansvarlig enhed:\tArbejdsmarkedscentret");
        }
    }

    @Test
    void headingsAreStylesWithoutLeapsAndEachReferenceHasItsBookmark() throws IOException {
        for (var content : List.of(set(Sample.plan()), set(Sample.plan(), HouseTemplate.danish()))) {
            var body = xml(content, "word/document.xml");
            var names = WordDom.all(body, "bookmarkStart").stream()
                    .map(mark -> WordDom.attribute(mark, "name"))
                    .toList();
            assertThat(names).doesNotHaveDuplicates().hasSize(4).allMatch(name -> name.matches("[a-z][a-z0-9]{0,39}"));
            assertThat(WordDom.all(body, "hyperlink").stream()
                            .map(link -> WordDom.attribute(link, "anchor"))
                            .filter(anchor -> !anchor.isEmpty()))
                    .hasSize(6)
                    .isSubsetOf(names);
            assertThat(headingLevels(content)).containsExactly(1, 1, 2, 3);
        }
    }

    private static List<Integer> headingLevels(byte[] content) throws IOException {
        try (var document = open(content)) {
            return document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getStyle() != null)
                    .map(paragraph ->
                            document.getStyles().getStyle(paragraph.getStyle()).getName())
                    .filter(name -> name.startsWith("heading "))
                    .map(name -> Integer.valueOf(name.substring("heading ".length())))
                    .toList();
        }
    }

    @Test
    void theContentsAreAFieldWithItsLinesInIt() throws IOException {
        var body = xml(set(Sample.plan()), "word/document.xml");
        var contents = WordDom.all(body, "sdt").get(0);

        assertThat(WordDom.all(contents, "instrText").stream().map(Element::getTextContent))
                .contains(" TOC \\o \"1-2\" \\h \\z \\u ")
                .filteredOn(instruction -> instruction.contains("PAGEREF"))
                .hasSize(3);
        assertThat(WordDom.all(contents, "hyperlink").stream().map(Element::getTextContent))
                .allMatch(line -> line.matches(".* PAGEREF handleplan\\d \\\\h \\d+"))
                .anyMatch(line -> line.startsWith("Indsats 1: Sprog på arbejde"));
        assertThat(WordDom.all(contents, "fldChar").stream()
                        .filter(mark -> WordDom.attribute(mark, "fldCharType").equals("begin")))
                .hasSameSizeAs(WordDom.all(contents, "fldChar").stream()
                        .filter(mark -> WordDom.attribute(mark, "fldCharType").equals("end"))
                        .toList());
        assertThat(text(set(Sample.plan()), "word/settings.xml")).doesNotContain("updateFields");
    }

    @Test
    void notesAreWordsOwnFootnotesInTheStylesOfTheTemplate() throws IOException {
        var text = new ManuscriptWriter()
                .noted("Planen^[Vedtaget <i> 2018.] gælder.")
                .notedBullets(List.of("Kurser^[Kun om dagen.]"))
                .prose("Mange er **uden job^[Se § 4.]**.\n\nHer er en ^[uden ende");
        for (var template : List.of(Optional.<byte[]>empty(), Optional.of(HouseTemplate.danish()))) {
            var content = WordTypesetter.set(Sample.text(false, text.written()), template)
                    .content();

            try (var document = open(content)) {
                assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                        .containsExactly(
                                "Planen[footnoteRef:1] gælder. [1:  Vedtaget <i> 2018.] ",
                                "Kurser[footnoteRef:2] [2:  Kun om dagen.] ",
                                "Mange er uden job[footnoteRef:3]. [3:  Se § 4.] ",
                                "Her er en ^[uden ende");
                assertThat(document.getStyles()
                                .getStyle(document.getFootnoteByID(1)
                                        .getParagraphs()
                                        .get(0)
                                        .getStyle())
                                .getName())
                        .isEqualTo("footnote text");
            }
            assertThat(text(content, "word/settings.xml"))
                    .containsSubsequence("<w:footnotePr><w:footnote w:id=\"-1\"/>", "<w:compat");
            assertThat(text(content, "word/document.xml"))
                    .contains("<w:rStyle w:val=\"FootnoteReference\"></w:rStyle><w:b></w:b>"
                            .replaceAll("></w:\\w+>", "/>"));
        }
    }

    @Test
    void tablesHaveAHeadingACaptionAndTheirNumbersToTheRight() throws IOException {
        try (var document = open(set(Sample.plan()))) {
            var table = document.getTables().get(0);
            var properties = table.getCTTbl().getTblPr();
            assertThat(properties.getTblCaption().getVal()).isEqualTo("Bevilgede beløb pr. mål");
            assertThat(properties.getTblDescription().getVal()).isEqualTo("Kolonner: Indsats, 2020, 2021");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).hasSize(5).noneMatch(row -> row.isCantSplitRow() == false);
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .isEqualTo(3);
            assertThat(table.getRow(2).getCell(1).getText()).isEqualTo("1.700.000 kr.");
            assertThat(table.getRow(0).getCell(1).getParagraphs().get(0).getAlignment())
                    .isEqualTo(ParagraphAlignment.RIGHT);
            assertThat(table.getRow(2).getCell(1).getParagraphs().get(0).getStyle())
                    .isEqualTo("HandleplanTal");
            assertThat(table.getRow(3).getTableCells()).hasSize(3);
            assertThat(table.getRow(4).getCell(1).getParagraphs().get(0).getRuns())
                    .allMatch(XWPFRun::isBold);
        }
    }

    @Test
    void aListWithNumbersBeginsAnew() throws IOException {
        try (var document = open(set(Sample.plan(), HouseTemplate.danish()))) {
            var listed = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getNumID() != null)
                    .toList();
            assertThat(listed).extracting(XWPFParagraph::getText).contains("en", "to a", "første", "Et", "Punkt");
            assertThat(listed).extracting(XWPFParagraph::getNumFmt).containsOnly("bullet", "decimal");
            assertThat(numberOf(listed, "første"))
                    .isEqualTo(numberOf(listed, "anden"))
                    .isNotEqualTo(numberOf(listed, "Et"));
        }
    }

    @Test
    void aListIsOneHoweverItWasTyped() throws IOException {
        var typed = new ManuscriptWriter().prose("Vi vil: \n* lytte \n•  hjælpe\r\n\n1. først  \n2. så\n\nSlut.  ");
        try (var document = open(set(Sample.text(false, typed.written())))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Vi vil:", "lytte", "hjælpe", "først", "så", "Slut.");
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getNumFmt)
                    .containsExactly(null, "bullet", "bullet", "decimal", "decimal", null);
        }
    }

    private static Object numberOf(List<XWPFParagraph> paragraphs, String text) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getNumID();
    }

    @Test
    void picturesAreDescribedAndADrawingGoesInTwice() throws IOException {
        var content = set(Sample.plan());
        var body = xml(content, "word/document.xml");
        var described = body.getElementsByTagNameNS(
                "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "docPr");

        assertThat(described.getLength()).isEqualTo(3);
        for (var at = 0; at < described.getLength(); at++) {
            assertThat(((Element) described.item(at)).getAttribute("descr"))
                    .isEqualTo("Børn spiller bold på Nordens Plads");
        }
        assertThat(parts(content).keySet().stream().filter(name -> name.startsWith("word/house/")))
                .hasSize(4)
                .anyMatch(name -> name.endsWith(".svgxml") || name.endsWith(".svg"));
    }

    @Test
    void aPictureThatCannotBeReadIsLeftOutAndRemarked() throws IOException {
        var broken = new ManuscriptWriter()
                .heading(1, "Billeder")
                .add(Sample.picture(new byte[] {1, 2, 3}, "image/png"))
                .add(Sample.picture(
                        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&x;</text></svg>"
                                .getBytes(StandardCharsets.UTF_8),
                        "image/svg+xml"))
                .paragraph("Teksten står her stadig.");

        var typeset = WordTypesetter.set(Sample.text(false, broken.written()), Optional.empty());

        assertThat(typeset.remarks()).hasSize(2).allMatch(remark -> remark.key().equals("print.brokenPicture"));
        try (var document = open(typeset.content())) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Billeder", "Teksten står her stadig.");
            assertThat(document.getAllPictures()).isEmpty();
        }
    }

    @Test
    void theTemplateGivesTheLookAndLacksAreAdded() throws IOException {
        var content = set(Sample.plan(), HouseTemplate.danish());
        try (var document = open(content)) {
            assertThat(styleOf(document, "Indledning")).isEqualTo("Overskrift1");
            assertThat(styleOf(document, "Handleplan 2020 – æøå")).isEqualTo("Titel");
            assertThat(styleOf(document, "Udfordring")).isEqualTo("Heading3Handleplan");
            assertThat(document.getStyles().getStyle("Overskrift1").getCTStyle().xmlText())
                    .contains("7A1F3D");
            assertThat(document.getStyles().getStyle("Heading3").getName()).isEqualTo("Vores egen boks");
            assertThat(document.getHeaderList()).hasSize(1);
            assertThat(document.getHeaderList().get(0).getText()).contains("Frederiksberg Kommune");
            assertThat(document.getHeaderList().get(0).getAllPictures()).hasSize(1);
            assertThat(document.getFooterList()).hasSize(1);
            assertThat(document.getFooterList().get(0).getText())
                    .startsWith("Sag: Sag 2019-4711, version 2 · Handleplan 2020 · Side");
            assertThat(document.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .hasToString("1701");
            assertThat(document.getParagraphs()).noneMatch(it -> it.getText().contains("Skabelonens egen tekst"));
        }
        assertThat(text(content, "word/styles.xml")).doesNotContain("en-US");
        assertThat(WordDom.all(xml(content, "word/styles.xml"), "style").stream()
                        .filter(style -> WordDom.attribute(style, "default").matches("1|true|on"))
                        .filter(style -> WordDom.attribute(style, "type").equals("paragraph")))
                .hasSize(1);
    }

    private static String styleOf(XWPFDocument document, String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getStyle();
    }

    @Test
    void withoutATemplateTheFootSaysThePageAndTheCase() throws IOException {
        try (var document = open(set(Sample.plan()))) {
            assertThat(document.getFooterList().get(0).getText()).startsWith("Sag 2019-4711, version 2\tSide ");
            assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
            assertThat(document.getHeaderList().get(0).getText()).startsWith("Frederiksberg Kommune\tHandleplan 2020");
        }
    }

    @Test
    void wideTablesLieOnTheSide() throws IOException {
        for (var content : List.of(
                set(Sample.text(true, List.of(Sample.overview()))),
                set(Sample.text(true, List.of(Sample.overview())), HouseTemplate.danish()))) {
            try (var document = open(content)) {
                var size = document.getDocument().getBody().getSectPr().getPgSz();
                assertThat(size.getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
                assertThat(size.getW()).hasToString("16838");
            }
        }
    }

    @Test
    void theSameManuscriptAndTemplateGiveTheSameBytes() throws Exception {
        var first = set(Sample.plan(), HouseTemplate.danish());
        var plain = set(Sample.plan());
        Thread.sleep(2_100);

        assertThat(set(Sample.plan(), HouseTemplate.danish())).isEqualTo(first);
        assertThat(set(Sample.plan())).isEqualTo(plain);
        try (var document = open(first)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Handleplan 2020");
            assertThat(properties.getCreator()).isEqualTo("Frederiksberg Kommune");
            assertThat(properties.getSubject()).isEqualTo("Integrationsindsatser på Frederiksberg");
            assertThat(properties.getCreated().toInstant()).isEqualTo(Instant.parse("2019-12-16T00:00:00Z"));
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("da-DK");
        }
    }

    @Test
    void aTemplateThatCannotBeReadIsRemarkedAndTheDocumentIsMadeWithoutIt() throws IOException {
        var typeset = WordTypesetter.set(Sample.plan(), Optional.of(new byte[] {'P', 'K', 3, 4, 5}));

        assertThat(typeset.remarks()).extracting(Remark::key).containsExactly("print.brokenTemplate");
        assertThat(headingLevels(typeset.content())).isNotEmpty();
    }

    static byte[] set(Manuscript manuscript) throws IOException {
        return set(manuscript, null);
    }

    static byte[] set(Manuscript manuscript, byte[] template) throws IOException {
        var typeset = WordTypesetter.set(manuscript, Optional.ofNullable(template));
        assertThat(typeset.remarks()).isEmpty();
        return typeset.content();
    }

    private static XWPFDocument open(byte[] content) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(content));
    }

    static Document xml(byte[] content, String part) throws IOException {
        return WordDom.read(parts(content).get(part));
    }

    private static String text(byte[] content, String part) throws IOException {
        return new String(parts(content).get(part), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
