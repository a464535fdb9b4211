package dk.handleplan.core.reassessment;

import dk.handleplan.core.initiative.FormPart;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody writes of an initiative that is assessed again.
 *
 * @param words why, and what is changed
 * @param sections which parts of the form are changed where it is adjusted
 * @param amounts what it should be granted, by budget year, where it is adjusted; blank for what stands
 */
public record Appraisal(
        ReappraisalOutcome outcome, String words, Set<FormPart> sections, Map<Integer, Amount> amounts) {

    void mustBeComplete() {
        if (outcome == null) {
            throw new RuleBroken("shared.required").at("outcome");
        }
        amounts.forEach((year, amount) -> {
            if (amount.orZeroInSum().isNegative()) {
                throw new RuleBroken("funding.negative").at("amount-" + year);
            }
        });
        if (outcome == ReappraisalOutcome.ADJUST && sections.isEmpty() && !changesMoney()) {
            throw new RuleBroken("reassessment.adjustWhat").at("sections");
        }
    }

    /** What it should be granted in a budget year, where that changes. */
    Optional<Money> amount(int budgetYear) {
        return Optional.ofNullable(amounts.get(budgetYear)).flatMap(Amount::money);
    }

    boolean changesMoney() {
        return outcome == ReappraisalOutcome.ADJUST && amounts.values().stream().anyMatch(Amount::isKnown);
    }
}
