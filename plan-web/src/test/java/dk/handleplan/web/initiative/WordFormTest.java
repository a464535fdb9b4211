package dk.handleplan.web.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.initiative.Detail;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.FormText;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.paper.Paper;
import dk.handleplan.core.initiative.paper.PaperAnswers;
import dk.handleplan.core.initiative.paper.PaperField;
import dk.handleplan.core.initiative.paper.PaperQuestion;
import dk.handleplan.core.initiative.paper.PaperReader;
import dk.handleplan.core.initiative.paper.PaperSource;
import dk.handleplan.core.initiative.paper.PaperWriter;
import dk.handleplan.core.planfile.ModelPlan;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.OfficeFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordFormTest {

    private final ModelPlan plan;
    private final FormLists.Lists lists;
    private final FormDefinition form = FormDefinition.standard();

    WordFormTest() throws IOException {
        plan = ModelPlan.read();
        lists = plan.lists();
    }

    @Test
    void theModelFormsComeBackFromWordWithoutADifference() throws IOException {
        assertThat(plan.initiatives()).hasSize(12);
        for (var initiative : plan.initiatives()) {
            var paper = paper(initiative);

            var answers = new WordFormReader(blank()).read(word(paper));

            assertThat(answers.source().initiativeId()).isEqualTo(initiative.id());
            var again = new Initiative(initiative.cycleId(), initiative.leadUnitId(), "Ny");
            for (var part : form.parts()) {
                new PaperReader(null, lists, answers).sections(part).forEach(again::record);
            }
            assertThat(shown(again)).as(initiative.title()).isEqualTo(shown(initiative));
            saysTheSame(initiative, answers);
        }
    }

    /** All that is kept and compared of an initiative, but for what its plan remarked beside the form. */
    private void saysTheSame(Initiative initiative, PaperAnswers answers) {
        var again = new Initiative(initiative.cycleId(), initiative.leadUnitId(), "Ny");
        for (var part : form.parts()) {
            new PaperReader(initiative, lists, answers).sections(part).forEach(again::record);
        }
        var details = new EnumMap<Detail, String>(Detail.class);
        Stream.of(Detail.values())
                .filter(detail -> initiative.detail(detail) != null)
                .forEach(detail -> details.put(detail, initiative.detail(detail)));
        initiative.annotate(List.of(), List.of());
        initiative.record(new FormSection.Details(details));
        assertThat(FormText.of(again, UUID::toString))
                .as(initiative.title())
                .isEqualTo(FormText.of(initiative, UUID::toString));
    }

    @Test
    void aBlankFormSaysNothing() throws IOException {
        var answers = new WordFormReader(blank()).read(word(blank()));

        assertThat(answers.values().values()).allMatch(String::isEmpty);
        assertThat(answers.tables().get("contacts")).allMatch(row -> row.isBlank());
        assertThat(answers.tables().get("indicators")).hasSize(2).allMatch(row -> row.isBlank());
        assertThat(answers.source().initiativeId()).isNull();
    }

    @Test
    void theDocumentHasHeadingsInDanishAndNoPersonInItsProperties() throws IOException {
        try (var document = new XWPFDocument(
                new ByteArrayInputStream(word(paper(plan.initiatives().get(0)))))) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Heading1".equals(p.getStyle()))
                    .hasSize(FormPart.values().length - 1);
            assertThat(document.getProperties().getCoreProperties().getTitle()).contains("Ansøgningsskema");
            assertThat(document.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Handleplan");
            assertThat(document.getTables()).isNotEmpty();
        }
    }

    @Test
    void whatIsWrittenBesideAControlBelongsToItAndWhatWasCrossedOutDoesNot() throws IOException {
        var file = changed(
                word(blank()),
                xml -> xml.replace("<w:tag w:val=\"subtitle\"></w:tag>", "<w:tag w:val=\"subtitle\"/>")
                        .replaceFirst(
                                "(w:val=\"subtitle\"/>.*?</w:sdt>)",
                                "$1<w:r><w:t>Få kommer</w:t></w:r><w:del><w:r><w:delText>x</w:delText><w:t>aldrig</w:t></w:r></w:del>"
                                        + "<w:ins><w:r><w:t xml:space=\"preserve\"> i job</w:t></w:r></w:ins></w:p>"
                                        + "<w:p><w:pPr><w:pStyle w:val=\"Answer\"/></w:pPr><w:r><w:t>Næste afsnit</w:t></w:r>"));

        var answers = new WordFormReader(blank()).read(file);

        assertThat(answers.values().get("subtitle")).isEqualTo("Få kommer i job\nNæste afsnit");
    }

    private static final String PROSE = """
            **Formål** og *mål*

            Vi vil
            lære **dansk nu**:

            - Tale
              1. Først **højt**
              2. Så lavt
            - Skrive
              1. Med pen

            1. Finde job

            - Blive der

            Slut""";

    @Test
    void boldAndListsGoOutAsWordsOwnAndComeBack() throws IOException {
        var initiative = plan.initiatives().get(0);
        initiative.record(new FormSection.Challenge(PROSE));
        var file = word(paper(initiative));

        assertThat(new WordFormReader(blank()).read(file).values().get("challenge"))
                .isEqualTo(PROSE);
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getDocument().xmlText())
                    .doesNotContain("**")
                    .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Formål</w:t>");
            assertThat(document.getNumbering().getNums())
                    .as("the bullets, and three lists with numbers")
                    .hasSize(4);
        }
    }

    @Test
    void whatWouldNotComeBackAsItIsKeepsItsSigns() throws IOException {
        for (var prose :
                List.of("3. Tredje\n4. Fjerde", "- a\nb", "** ikke fed**", "a**b", "* a\n* b", "- a\n    - b")) {
            var initiative = plan.initiatives().get(0);
            initiative.record(new FormSection.Challenge(prose));

            var answers = new WordFormReader(blank()).read(word(paper(initiative)));

            assertThat(answers.values().get("challenge")).isEqualTo(prose);
        }
    }

    @Test
    void notesGoOutAsWordsOwnAndComeBack() throws IOException {
        for (var prose : List.of(
                "Kurset^[Se <§> 4 [1].] er **frit^[ For **alle** ]** her^[a]^[b].",
                "- et^[a]\n- to ^[b\n\nSlut^[c]",
                "**fed^[a** b]** c")) {
            var initiative = plan.initiatives().get(0);
            initiative.record(new FormSection.Challenge(prose));
            var file = word(paper(initiative));

            assertThat(read(file).values().get("challenge")).isEqualTo(prose);
            try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
                assertThat(document.getFootnotes()).hasSizeGreaterThan(2);
                assertThat(document.getDocument().xmlText())
                        .doesNotContain("^[a")
                        .contains("footnoteReference");
            }
        }
    }

    @Test
    void notesMadeInWordComeIn() throws IOException {
        var initiative = plan.initiatives().get(0);
        initiative.record(new FormSection.Challenge("Kurset^[a] er frit^[b]"));
        var file = changed(
                word(paper(initiative)),
                "word/footnotes.xml",
                xml -> xml.replaceFirst(
                                "<w:t [^>]*> a</w:t></w:r></w:p>",
                                "<w:t> Se § 4] </w:t></w:r></w:p><w:p><w:r><w:t>[og 5</w:t></w:r></w:p>")
                        .replaceFirst("<w:footnote w:id=\"2\">", "<w:footnote w:id=\"9\">"));

        assertThat(read(file).values().get("challenge"))
                .as("without the one that is not there")
                .isEqualTo("Kurset^[Se § 4) (og 5] er frit");
    }

    @Test
    void listsAndBoldMadeInWordComeInAsLightMarkdown() throws IOException {
        var initiative = plan.initiatives().get(0);
        initiative.record(new FormSection.Challenge("1. Et tal"));
        var file = changed(
                word(paper(initiative)),
                xml -> xml.replaceFirst(
                        "<w:p><w:pPr>(?:(?!<w:p>).)*Et tal</w:t></w:r></w:p>",
                        listed("1", 0, "Først")
                                + listed(
                                        "1",
                                        2,
                                        "<w:r><w:rPr><w:b/></w:rPr><w:t>fed </w:t></w:r><w:r><w:t>ikke</w:t></w:r>")
                                + listed("2", 0, "Andet")
                                + "<w:p><w:r><w:t>Efter listen</w:t></w:r></w:p>"));

        assertThat(new WordFormReader(blank()).read(file).values().get("challenge"))
                .isEqualTo("- Først\n  - **fed** ikke\n1. Andet\n\nEfter listen");
    }

    private static String listed(String list, int level, String content) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>"
                + (content.startsWith("<") ? content : "<w:r><w:t>" + content + "</w:t></w:r>") + "</w:p>";
    }

    @Test
    void aLineThatSomebodyAddedIsANewOne() throws IOException {
        var file = changed(
                word(paper(plan.initiatives().get(0))),
                xml -> xml.replaceFirst(
                        "(?s)(<w:tr>(?:(?!</w:tr>).)*contacts\\.0\\.jobRole.*?</w:tr>)",
                        "$1<w:tr><w:tc><w:p><w:r><w:t>Tovholder</w:t></w:r></w:p></w:tc></w:tr>"));

        var contacts = new WordFormReader(blank()).read(file).tables().get("contacts");

        assertThat(contacts)
                .anyMatch(row -> row.id().isEmpty() && row.cells().get(0).equals("Tovholder"));
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        for (var content : List.of("", "nej", "<xml/>", "PK\u0003\u0004 not a zip")) {
            assertThatThrownBy(() -> read(content.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessageContaining("ikke et skema");
        }
        var macros = changed(
                word(blank()),
                "[Content_Types].xml",
                xml -> xml.replace("wordprocessingml.styles+xml", "ms-word.vbaData+xml"));
        assertThatThrownBy(() -> read(macros)).hasMessageContaining("makroer");
        assertThatThrownBy(() -> read(new byte[OfficeFile.MOST_BYTES + 1])).hasMessageContaining("5 MB");
        var bomb = changed(word(blank()), xml -> xml.replace("<w:body>", "<w:body>" + " ".repeat(60_000_000)));
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(RuleBroken.class);
        var entity = changed(
                word(blank()),
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                        .replaceFirst("<w:t [^>]*>", "$0&e;"));
        assertThatThrownBy(() -> read(entity)).isInstanceOf(RuleBroken.class);
    }

    private PaperAnswers read(byte[] file) {
        return new WordFormReader(blank()).read(file);
    }

    private List<PaperField> shown(Initiative initiative) {
        return PaperWriter.filled(initiative, form, lists).stream()
                .flatMap(question -> question.fields().stream())
                .map(WordFormTest::withoutIds)
                .toList();
    }

    /** A new initiative has lines of its own. */
    private static PaperField withoutIds(PaperField field) {
        return new PaperField(
                field.key(),
                field.name(),
                field.cell(),
                field.value(),
                field.columns(),
                field.rows().stream()
                        .map(row -> new dk.handleplan.core.initiative.paper.PaperRow("", row.cells()))
                        .toList());
    }

    private Paper paper(Initiative initiative) {
        return paper(
                new PaperSource(initiative.cycleId(), initiative.id()), PaperWriter.filled(initiative, form, lists));
    }

    private Paper blank() {
        return paper(new PaperSource(UUID.randomUUID(), null), PaperWriter.blank(form, lists));
    }

    private Paper paper(PaperSource source, List<PaperQuestion> questions) {
        return new Paper(source, lists.cycle(), lists.year(), "Center for Integration", "", form, questions);
    }

    private static byte[] word(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordForm(paper).write(out);
        return out.toByteArray();
    }

    private static byte[] changed(byte[] file, UnaryOperator<String> change) throws IOException {
        return changed(file, "word/document.xml", change);
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.readAllBytes();
                zip.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }
}
