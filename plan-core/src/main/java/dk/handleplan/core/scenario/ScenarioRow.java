package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.AllocationLine;
import dk.handleplan.core.funding.ApplicationKind;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.UUID;

/**
 * One row of an allocation as a scenario has it, with the words that go with it. What an initiative has is null for a line that is
 * none.
 *
 * @param title of the initiative, or the label of the line
 * @param stand what the scenario says
 * @param changedBy who last changed that; null where nobody has
 */
public record ScenarioRow(
        UUID rowId,
        UUID initiativeId,
        Integer number,
        String title,
        UUID goalId,
        String goal,
        UUID unitId,
        String unit,
        List<Committee> committees,
        ApplicationKind kind,
        int budgetYear,
        Amount applied,
        Amount recommended,
        Amount decided,
        Amount granted,
        Stand stand,
        String changedBy) {

    /** A committee an initiative belongs to. */
    public record Committee(UUID id, String abbreviation) {}

    public boolean isInitiative() {
        return initiativeId != null;
    }

    /** What the rows of one line of the table have in common. */
    Object line() {
        return isInitiative() ? initiativeId : title;
    }

    public Amount amount() {
        return stand.amount();
    }

    /** How much more, or less, than was applied for; blank where either is not known. */
    public Amount difference() {
        return applied.isKnown() && amount().isKnown()
                ? Amount.of(amount().orZeroInSum().minus(applied.orZeroInSum()))
                : Amount.blank();
    }

    /** Whether somebody asked for money here and the scenario takes no stand. */
    boolean awaitsStand() {
        return applied.isKnown() && !applied.orZeroInSum().isZero() && amount().isBlank();
    }

    ScenarioRow with(Stand other, String by) {
        return new ScenarioRow(
                rowId,
                initiativeId,
                number,
                title,
                goalId,
                goal,
                unitId,
                unit,
                committees,
                kind,
                budgetYear,
                applied,
                recommended,
                decided,
                granted,
                other,
                by);
    }

    AllocationLine asLine() {
        return new AllocationLine(
                rowId,
                0,
                initiativeId,
                number,
                title,
                goal,
                unit,
                budgetYear,
                applied,
                recommended,
                amount(),
                decided,
                granted,
                stand.reason());
    }
}
