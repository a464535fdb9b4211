package dk.handleplan.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.handleplan.core.decision.AnAllocation;
import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.RuleBroken;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Three initiatives that apply in two years: the columns of the table are two amounts, the reason and the condition. */
class PasteTest {

    private static final int YEAR = AnAllocation.YEAR;
    private static final int REASON = 2;

    private final AnAllocation year = new AnAllocation();
    private final ScenarioDesk desk = new ScenarioDesk(year);
    private final User anna = year.secretariat;
    private final Initiative first = year.initiative(1, year.employment, 400_000L, 100_000L);
    private final Initiative second = year.initiative(2, year.social, 300_000L, 100_000L);
    private final Initiative third = year.initiative(3, year.social, 200_000L, 100_000L);
    private final Scenario scenario = opened();

    private Scenario opened() {
        year.open();
        return desk.service.current(anna, year.cycle.id()).orElseThrow();
    }

    @Test
    void aColumnGoesDownFromTheLineWhereItBeginsAndNothingIsKeptYet() {
        var preview = preview(second, 0, "300000\r\n150.000,00 kr.\r\n");

        assertThat(told(preview)).containsExactly("Indsats 2 AMOUNT  → 300.000", "Indsats 3 AMOUNT  → 150.000");
        assertThat(preview.changes()).hasSize(2);
        assertThat(preview.outside()).isZero();
        assertThat(scenario.revision()).isZero();
    }

    @Test
    void severalColumnsGoRightThroughTheYearsToTheReasonAndTheCondition() {
        var preview = preview(first, 1, "50.000\tFærre hold\tLokalet er fundet");

        assertThat(told(preview))
                .containsExactly(
                        "Indsats 1 AMOUNT  → 50.000",
                        "Indsats 1 REASON  → Færre hold",
                        "Indsats 1 CONDITION  → Lokalet er fundet");
    }

    @Test
    void whatCannotBeTakenOverIsRefusedAloneWithTheReason() {
        var preview = preview(first, 0, "400.000\nmange penge\n250.000");

        assertThat(preview.changes()).extracting(field -> field.row().title()).containsExactly("Indsats 1");
        assertThat(preview.fields().get(1).pasted()).isEqualTo("mange penge");
        assertThat(preview.fields().get(1).refused()).hasMessageContaining("kan ikke læses som et beløb");
        assertThat(preview.fields().get(2).refused()).hasMessageStartingWith("Beløbet er højere end det ansøgte");
    }

    @Test
    void anEmptyLineEmptiesItsFieldAndWhatStandsAlreadyIsNoChange() {
        type(first, "400.000");
        type(second, "300.000");

        var preview = preview(first, 0, "\n300000\n");

        assertThat(told(preview)).containsExactly("Indsats 1 AMOUNT 400.000 → ", "Indsats 2 AMOUNT 300.000 → 300.000");
        assertThat(preview.changes()).hasSize(1);
    }

    @Test
    void whatWasLookedOverIsKeptUnlessSomebodyElseChangedItMeanwhile() {
        var preview = preview(first, 0, "350.000\tmange penge\n250.000\n999.999");
        type(second, "100.000");

        var changed = desk.table.change(anna, scenario.id(), preview.accepted());

        assertThat(desk.scenarios.rows(scenario))
                .extracting(row -> row.amount().typed())
                .containsExactly("350.000", "", "100.000", "", "", "");
        assertThat(changed.refused()).extracting(Refusal::rowId).containsExactly(row(second, YEAR));
    }

    @Test
    void whatNoFieldIsLeftForIsCounted() {
        assertThat(preview(third, REASON, "a\tb\tc\nd").outside()).isEqualTo(2);
    }

    @Test
    void aLineThatSomebodyIsDisqualifiedFromKeepsItsPlace() {
        year.users.add(anna);
        desk.rules.disqualify(anna, year.cycle.id(), anna.id(), second.id(), "Formand for foreningen");

        var preview = preview(first, 0, "1\n2\n3");

        assertThat(preview.changes())
                .extracting(field -> field.row().title())
                .containsExactly("Indsats 1", "Indsats 3");
        assertThat(preview.fields().get(1).refused()).hasMessageStartingWith("Du er skrevet ind som inhabil");
    }

    @Test
    void onlyTheSecretariatPastesAndNotNothing() {
        var paste = new Paste(row(first, YEAR), 0, "1");
        assertThatThrownBy(() -> desk.table.preview(year.clerk, scenario.id(), paste))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.table.sheetToChange(year.clerk, scenario.id()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> new Paste(row(first, YEAR), 0, " \n")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> new Paste(row(first, YEAR), -1, "1")).isInstanceOf(RuleBroken.class);
    }

    private PastePreview preview(Initiative from, int column, String text) {
        return desk.table.preview(anna, scenario.id(), new Paste(row(from, YEAR), column, text));
    }

    private void type(Initiative initiative, String amount) {
        desk.table.change(anna, scenario.id(), List.of(TypedCell.amount(row(initiative, YEAR), amount, "")));
    }

    private UUID row(Initiative initiative, int budgetYear) {
        return year.row(initiative, budgetYear).id();
    }

    private static List<String> told(PastePreview preview) {
        return preview.fields().stream()
                .map(field -> field.row().title() + " " + field.kind() + " " + field.stands() + " → " + field.pasted())
                .toList();
    }
}
