package dk.handleplan.web.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.hearing.ConsultationState;
import dk.handleplan.core.hearing.DraftAmount;
import dk.handleplan.core.hearing.DraftPlan.DraftInitiative;
import dk.handleplan.core.hearing.Memo;
import dk.handleplan.core.hearing.MemoDocument;
import dk.handleplan.core.hearing.Outcome;
import dk.handleplan.core.hearing.Recommendation;
import dk.handleplan.core.hearing.RemarkRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Snapshot;
import dk.handleplan.core.shared.ValueState;
import dk.handleplan.web.print.Block;
import dk.handleplan.web.print.Block.Table;
import dk.handleplan.web.print.Imprint;
import dk.handleplan.web.print.Manuscript;
import dk.handleplan.web.print.Span;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Spoken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoManuscriptTest {

    private static final UUID COUNCIL = UUID.randomUUID();

    private final MemoDocument memo = new MemoDocument(
            2020,
            "Handleplan 2020",
            "Eksempel Kommune",
            false,
            LocalDate.of(2019, 10, 14),
            List.of(2020, 2021),
            List.of(new MemoDocument.Heard(
                    "Integrationsrådet", ConsultationState.RESPONDED, LocalDate.of(2019, 10, 1))),
            List.of(),
            List.of(),
            List.of(new Memo.Group("Arbejdsmarked", List.of(answered(), withoutRemarks()))),
            List.of(new MemoDocument.Dissent("Integrationsrådet", null, null, "Puljen er for lille.")),
            List.of());

    private final Manuscript manuscript = manuscripts()
            .of(memo, new Imprint("Høringsnotat: Handleplan 2020", LocalDate.of(2019, 10, 14), "Version 1"));

    @Test
    void theTableOfAGoalHasTheColumnsOfTheAnnex() {
        assertThat(goal().columns().stream().map(Block.Column::heading))
                .containsExactly(
                        "Indsats", "Ansøgt", "Anbefalet", "Rådets bemærkning", "Forvaltningens svar", "Ændring");
        assertThat(manuscript.isLandscape()).isTrue();
    }

    @Test
    void anInitiativeStandsWithAmountsRemarkAnswerAndChange() {
        assertThat(cells(0))
                .containsExactly(
                        "1 · Bedre vilkår",
                        "2020: 125.000\u00a0kr.\n2021: ukendt",
                        "2020: 0\u00a0kr.\n2021: –",
                        "Hvem er mentorerne?",
                        "Delvist imødekommet.\nDet står nu i planen.",
                        "Mentorerne er nævnt.");
    }

    @Test
    void anInitiativeWithoutRemarksSaysSo() {
        assertThat(cells(1)).containsExactly("2 · Sundhed", "2020: –\n2021: –", "–", "Ingen bemærkninger", "–", "–");
    }

    @Test
    void whoeverHasNotAgreedToBeNamedIsNot() {
        assertThat(manuscript.blocks().stream().map(Object::toString).collect(Collectors.joining()))
                .contains("Et medlem, Integrationsrådet – Generelle bemærkninger")
                .contains("Puljen er for lille.");
    }

    @Test
    void whatIsKeptIsReadAgainAsItWas() {
        var kept = Snapshot.of(memo);

        assertThat(Snapshot.of(Snapshot.read(kept, MemoDocument.class))).isEqualTo(kept);
    }

    private Table goal() {
        return manuscript.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals("Arbejdsmarked"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> cells(int row) {
        return goal().rows().get(row).cells().stream()
                .map(cell -> cell.stream().map(Span::text).collect(Collectors.joining()));
    }

    private static Memo.Entry answered() {
        var id = UUID.randomUUID();
        var remark = new RemarkRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                COUNCIL,
                "Integrationsrådet",
                id,
                null,
                "Hvem er mentorerne?",
                LocalDate.of(2019, 10, 1),
                List.of(new Recommendation(2020, new Money(0))),
                new RemarkRow.AnswerRow(1, Outcome.PARTLY, "Det står nu i planen.", "Mentorerne er nævnt."));
        var applied = List.of(
                new DraftAmount(2020, Amount.of(new Money(12_500_000))),
                new DraftAmount(2021, Amount.unknown(ValueState.LOST)));
        return new Memo.Entry(
                new DraftInitiative(id, 1, "Bedre vilkår", null, "Arbejdsmarked", "Jobcentret", applied, false),
                List.of(remark));
    }

    private static Memo.Entry withoutRemarks() {
        var id = UUID.randomUUID();
        return new Memo.Entry(
                new DraftInitiative(id, 2, "Sundhed", null, "Arbejdsmarked", "Sundhedscentret", List.of(), false),
                List.of());
    }

    private static MemoManuscript manuscripts() {
        var spoken = Spoken.in(Language.DANISH);
        var manuscripts = new MemoManuscript();
        manuscripts.texts = spoken.texts();
        manuscripts.besides = new BesidesPart();
        manuscripts.besides.texts = spoken.texts();
        manuscripts.shown = spoken.shown();
        return manuscripts;
    }
}
