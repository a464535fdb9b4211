package dk.handleplan.core.scenario;

import dk.handleplan.core.funding.Refusal;
import dk.handleplan.core.shared.Money;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The rules of one cycle as they hold for one person. */
final class RuleBook {

    private final AllocationRules rules;
    private final Set<UUID> disqualifiedFrom;

    RuleBook(AllocationRules rules, Set<UUID> disqualifiedFrom) {
        this.rules = rules;
        this.disqualifiedFrom = disqualifiedFrom;
    }

    /** The first rule that holds this amount back speaks. */
    void mustAllow(ScenarioRow row) {
        refusal(row).ifPresent(refusal -> {
            throw refusal.because();
        });
    }

    Optional<Refusal> refusal(ScenarioRow row) {
        return broken(row, RuleSeverity.REFUSAL)
                .findFirst()
                .map(rule -> new Refusal(row.rowId(), rule.sentence(row, this)));
    }

    /** What is said about an amount that stands all the same. */
    Stream<Refusal> warnings(ScenarioRow row) {
        return broken(row, RuleSeverity.WARNING).map(rule -> new Refusal(row.rowId(), rule.warning(row, this)));
    }

    private Stream<AllocationRule> broken(ScenarioRow row, RuleSeverity severity) {
        return Arrays.stream(AllocationRule.values())
                .filter(rule -> rule.severity(rules) == severity)
                .filter(rule -> rule.isBroken(row, this));
    }

    boolean isDisqualifiedFrom(UUID initiativeId) {
        return initiativeId != null && disqualifiedFrom.contains(initiativeId);
    }

    Optional<Money> ceiling(ScenarioRow row) {
        return row.isInitiative() ? rules.ceilingOf(row.kind()) : Optional.empty();
    }
}
