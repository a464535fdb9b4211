package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative as a row of a list.
 *
 * @param number null until it is part of the gross list
 * @param goal short label of the goal under which the plan prints it; null where none is chosen yet
 * @param jointUnits names of the units that take part beside the one that leads
 * @param committees abbreviations, in order
 * @param applied by budget year
 * @param editedAt when somebody last wrote in the form; null where nobody has
 */
public record InitiativeRow(
        UUID id,
        Integer number,
        String title,
        String goal,
        String unit,
        List<String> jointUnits,
        List<String> committees,
        List<AppliedAmount> applied,
        InitiativeState state,
        Instant editedAt) {

    /** What is applied for in a budget year; blank where nothing is. */
    public Amount applied(int budgetYear) {
        return applied.stream()
                .filter(a -> a.budgetYear() == budgetYear)
                .map(AppliedAmount::amount)
                .findFirst()
                .orElse(Amount.blank());
    }

    public Optional<Integer> planNumber() {
        return Optional.ofNullable(number);
    }
}
