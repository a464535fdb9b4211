package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An initiative as a row of a list.
 *
 * @param number null until it is part of the gross list
 * @param goal short label of the goal under which the plan prints it; null where none is chosen yet
 * @param committees abbreviations, in order
 * @param applied by budget year
 */
public record InitiativeRow(
        UUID id,
        Integer number,
        String title,
        String goal,
        String unit,
        List<String> committees,
        List<AppliedAmount> applied,
        InitiativeState state) {

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
