package dk.handleplan.core.initiative.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.initiative.Comparator;
import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormLists;
import dk.handleplan.core.initiative.FormSection;
import dk.handleplan.core.initiative.GoalLink;
import dk.handleplan.core.initiative.Horizon;
import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.IndicatorGroup;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.policy.Goal;
import dk.handleplan.core.shared.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PaperCheckTest {

    private static final int WEIGHT = 1;
    private static final int TARGET_MAX = 4;
    private static final int ACTIVITIES = 16;
    private static final int UNITS = 3;

    private final Goal goal = new Goal("work", 1, "Beskæftigelse");
    private final FormLists.Lists lists =
            new FormLists.Lists(2020, "Handleplan 2020", List.of(2020), List.of(goal), List.of(), List.of());
    private final Initiative initiative = new Initiative(UUID.randomUUID(), UUID.randomUUID(), "Kursuscaféen");

    PaperCheckTest() {
        initiative.record(new FormSection.Success(
                null,
                List.of(new Indicator(IndicatorGroup.QUANTITATIVE, "Deltagere")
                        .aim(Comparator.GTE, BigDecimal.TEN, null, null))));
        initiative.record(new FormSection.Goals(
                goal.id(), List.of(new GoalLink(goal.id(), true, Horizon.SHORT_TERM, true, null))));
        initiative.record(new FormSection.Application(
                List.of(), List.of(new BudgetLine("Kurser", null, Amount.kroner(5_000), 2, 1, null)), null));
    }

    @Test
    void anUpperBoundWithoutAnIntervalIsToldAndTheCriterionStays() {
        var comparison = written("indicators", TARGET_MAX, "20");

        assertThat(comparison.changes()).isEmpty();
        assertThat(told(comparison)).containsExactly("initiative.boundWithoutInterval");
    }

    @Test
    void theActivitiesOfACriterionAreTakenAndWhatNamesNoneIsTold() {
        assertThat(written("indicators", ACTIVITIES, "1 og 2").changes()).hasSize(1);
        assertThat(told(written("indicators", ACTIVITIES, "den første"))).containsExactly("initiative.activityNumbers");
    }

    @Test
    void whatIsWrittenAboutAGoalThatIsNotServedIsToldAndTheGoalStays() {
        var comparison = written("goals", WEIGHT, "");

        assertThat(comparison.changes()).isEmpty();
        assertThat(told(comparison)).containsExactly("initiative.goalNotServed");
    }

    @Test
    void aPriceAndANumberThatCannotBeMultipliedAreToldAndTheLineStays() {
        var comparison = written("budget", UNITS, "2147483647");

        assertThat(comparison.changes()).isEmpty();
        assertThat(told(comparison)).containsExactly("initiative.budgetTooLarge");
    }

    private PaperComparison written(String table, int column, String text) {
        var questions = PaperWriter.filled(initiative, FormDefinition.standard(), lists);
        var fields = questions.stream().flatMap(question -> question.fields().stream());
        var answers = PaperAnswers.of(fields.toList());
        var tables = new HashMap<>(answers.tables());
        var row = tables.get(table).get(0);
        var cells = new ArrayList<>(row.cells());
        cells.set(column, text);
        tables.put(table, List.of(new PaperRow(row.id(), cells)));
        return new PaperCheck(lists, new PaperAnswers(null, answers.values(), tables)).compare(questions);
    }

    private static List<String> told(PaperComparison comparison) {
        return comparison.unreadable().stream().map(what -> what.why().key()).toList();
    }
}
