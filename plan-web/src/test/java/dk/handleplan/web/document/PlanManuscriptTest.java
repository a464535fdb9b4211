package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.planfile.ModelPlan;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Heading;
import dk.handleplan.web.print.Block.RowKind;
import dk.handleplan.web.print.Block.Table;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.PdfCheck;
import dk.handleplan.web.print.PdfTypesetter;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PlanManuscriptTest {

    private final PublishedPlan plan;
    private final Manuscript manuscript;

    PlanManuscriptTest() throws IOException {
        plan = ModelPlan.read().published();
        manuscript = of(plan);
    }

    private static Manuscript of(PublishedPlan plan) {
        return SpokenPlan.manuscripts(Spoken.in(Language.DANISH))
                .of(
                        new PublishedYear(plan, List.of(), List.of(), Optional.empty(), Optional.empty()),
                        new Imprint(plan.title(), LocalDate.of(2019, 9, 2), "Version 1"));
    }

    @Test
    void introductionAndAreasHaveNotes() throws IOException {
        var noted = ModelPlan.read(file -> file.replace(" til praksis.", "^[Vedtaget maj 2019.] til praksis.")
                        .replace("\"Job i fokus er", "\"Job i fokus^[Se s. 4.] er")
                        .replace("challenge: \"Sygdom og", "challenge: \"Sygdom^[Se kapitel 3.] og"))
                .published();
        var pdf = PdfTypesetter.set(of(noted)).content();

        PdfCheck.isForEverybody(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("1 Vedtaget maj 2019.", "2 Se s. 4.", "3 Se kapitel 3.");
        }
    }

    @Test
    void theCoverTellsTitleMunicipalityAndMonth() {
        assertThat(manuscript.cover().title()).isEqualTo(plan.title());
        assertThat(manuscript.cover().municipality()).isEqualTo(plan.municipality());
        assertThat(manuscript.cover().month()).isEqualTo("april 2019");
    }

    @Test
    void aPlanIsReadInTheOrderOfAPrintedOne() {
        assertThat(headings(1))
                .containsSubsequence(
                        "Mål", "Integration i driften", "Oversigt over bevillinger", "Forbehold", "Forkortelser");
        assertThat(headings(1).stream().filter(heading -> heading.matches("Mål \\d: .*")))
                .hasSize(plan.goals().size());
    }

    @Test
    void eachInitiativeHasASectionOfItsOwnUnderItsGoal() {
        assertThat(headings(2))
                .containsAll(plan.initiatives().stream()
                        .map(initiative -> initiative.number() + ". " + initiative.title())
                        .toList());
    }

    @Test
    void anInitiativeAnswersTheFormInTheFormsOrder() {
        var second = plan.initiatives().get(1);
        var from = blocks(Heading.class).map(Heading::text).toList().indexOf("2. " + second.title());

        assertThat(blocks(Heading.class).skip(from + 1L).limit(13).map(Heading::text))
                .startsWith("Udvalg", "Kontaktpersoner")
                .containsSubsequence("Målgruppe", "Udfordring", "Beskrivelse af indsatsen", "Succeskriterier");
    }

    @Test
    void anAmountThatWasLostIsUnknownAndNeverZero() {
        var overview = overview();

        assertThat(overview.rows().stream()
                        .filter(row -> row.kind() == RowKind.TOTAL)
                        .flatMap(row -> row.cells().stream().skip(2))
                        .map(PlanManuscriptTest::text))
                .allMatch(sum -> sum.equals("ukendt") || sum.equals("–"));
        assertThat(cells(overview)).contains("ukendt").noneMatch(cell -> cell.startsWith("0"));
    }

    @Test
    void theOverviewNamesAllInitiativesAndGoalsAndLeadsToThem() {
        var anchors = blocks(Heading.class).map(Heading::anchor).toList();
        var rows = overview().rows();

        assertThat(rows.stream().filter(row -> row.kind() == RowKind.GROUP))
                .hasSizeGreaterThanOrEqualTo(plan.goals().size());
        assertThat(spans(rows).filter(Span::leadsInside).map(Span::target))
                .hasSize(plan.initiatives().size())
                .isSubsetOf(anchors);
    }

    @Test
    void headingsLeaveOutNoLevelAndNoAnchorIsUsedTwice() {
        var levels = blocks(Heading.class).map(Heading::level).toList();

        assertThat(levels.get(0)).isEqualTo(1);
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(blocks(Heading.class).map(Heading::anchor)).doesNotHaveDuplicates();
    }

    private Table overview() {
        return blocks(Table.class)
                .filter(table -> table.caption().equals("Oversigt over bevillinger"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> headings(int level) {
        return blocks(Heading.class)
                .filter(heading -> heading.level() == level)
                .map(Heading::text)
                .toList();
    }

    private <B extends Block> Stream<B> blocks(Class<B> type) {
        return manuscript.blocks().stream().filter(type::isInstance).map(type::cast);
    }

    private static Stream<String> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).map(PlanManuscriptTest::text);
    }

    private static Stream<Span> spans(List<Block.Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).reduce("", String::concat);
    }
}
