package dk.handleplan.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.archive.PublishedYear;
import dk.handleplan.core.document.PublishedPlan;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.planfile.ModelPlan;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.web.print.Block.Column;
import dk.handleplan.web.print.Block.Paragraph;
import dk.handleplan.web.print.Block.Row;
import dk.handleplan.web.print.Block.RowKind;
import dk.handleplan.web.print.Block.Table;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftManuscriptTest {

    private static final String IN_EACH = "70.000\u00a0kr.";

    private final ModelPlan model = ModelPlan.read();

    DraftManuscriptTest() throws IOException {}

    @Test
    void everyPageSaysThatItIsADraftAndOfWhichDay() {
        var heard = set(model.draft(initiative -> List.of()));

        assertThat(heard.about().reference()).isEqualTo("Udkast af 3. december 2019 · Version 1");
        assertThat(heard.cover().month()).isEqualTo("Udkast af 3. december 2019");
        assertThat(notes(heard))
                .contains("Udkast af 3. december 2019. Beløbene er ansøgte. Intet er foreslået eller bevilget endnu.");
    }

    @Test
    void whatIsHeardTellsWhatIsAppliedForAlone() {
        var heard = set(model.draft(initiative -> List.of()));

        assertThat(overview(heard).columns())
                .extracting(Column::heading)
                .containsExactly("Indsats", "Udvalg", "Ansøgt 2019", "Ansøgt 2020");
        assertThat(headings(heard)).noneMatch(heading -> heading.matches("(Bevilget|Foreslået|Rådet anbefaler).*"));
    }

    @Test
    void whatTheBodiesHaveBeforeThemIsProposedAndNeverGranted() {
        var put = set(model.draft(DraftManuscriptTest::amounts));

        assertThat(overview(put).columns())
                .extracting(Column::heading)
                .containsExactly("Indsats", "Udvalg", "Ansøgt 2019", "Foreslået 2019", "Ansøgt 2020", "Foreslået 2020");
        assertThat(headings(put)).contains("Foreslået").noneMatch(heading -> heading.startsWith("Bevilget"));
        assertThat(notes(put)).anyMatch(note -> note.endsWith("Intet er bevilget endnu."));
        var total = rows(put, RowKind.TOTAL).findFirst().orElseThrow();
        assertThat(total).containsExactly("I alt", "", "1.200.000\u00a0kr.", "840.000\u00a0kr.", "–", "–");
        assertThat(rows(put, RowKind.PLAIN).filter(cells -> cells.contains(IN_EACH)))
                .hasSize(12)
                .allSatisfy(cells -> assertThat(cells.get(3)).isEqualTo(IN_EACH));
    }

    private static List<AllocationRow> amounts(Initiative initiative) {
        var row = AllocationRow.ofInitiative(initiative.cycleId(), initiative.id(), 2019, Amount.kroner(100_000));
        row.register(Amount.blank(), Amount.kroner(80_000), Amount.kroner(70_000));
        return List.of(row);
    }

    private static Manuscript set(PublishedPlan draft) {
        return SpokenPlan.manuscripts(Spoken.in(Language.DANISH))
                .of(
                        new PublishedYear(draft, List.of(), List.of(), Optional.empty(), Optional.empty()),
                        new Imprint("Udkast til Handleplan 2019", LocalDate.of(2019, 12, 3), "Version 1"));
    }

    private static Table overview(Manuscript draft) {
        return tables(draft)
                .filter(table -> table.caption().equals("Oversigt over beløb"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> tables(Manuscript draft) {
        return draft.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast);
    }

    private static List<String> headings(Manuscript draft) {
        return tables(draft)
                .flatMap(table -> table.columns().stream())
                .map(Column::heading)
                .toList();
    }

    private static Stream<List<String>> rows(Manuscript draft, RowKind kind) {
        return overview(draft).rows().stream().filter(row -> row.kind() == kind).map(DraftManuscriptTest::texts);
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(DraftManuscriptTest::text).toList();
    }

    private static List<String> notes(Manuscript draft) {
        return draft.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .map(paragraph -> text(paragraph.spans()))
                .toList();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).reduce("", String::concat);
    }
}
