package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the product's own books say to the question whether the pool was asked before. */
public record EarlierAnswer(List<EarlierGrants.Row> rows) {

    static EarlierAnswer to(Initiative initiative, List<EarlierGrants.Row> ofUnit) {
        return new EarlierAnswer(ofUnit.stream()
                .filter(row -> row.precedes(initiative))
                .filter(row -> row.applied().isKnown() || row.granted().isKnown())
                .toList());
    }

    public boolean isKnown() {
        return !rows.isEmpty();
    }

    /** The years for which something was granted, or else applied for: {@code 2018, 2019}. */
    public String years() {
        return rows.stream()
                .map(EarlierGrants.Row::budgetYear)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    /** Granted altogether; empty where no grant is known. */
    public Optional<Money> granted() {
        var known = rows.stream().flatMap(row -> row.granted().money().stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Money.sum(known));
    }

    public EarlierApplication toApplication() {
        return new EarlierApplication(
                YesNoUnanswered.YES, years(), granted().map(Amount::of).orElse(null), null, null);
    }

    /** Whether somebody has answered otherwise. */
    boolean contradicts(EarlierApplication answered) {
        return isKnown()
                && (answered.answer() != YesNoUnanswered.YES
                        || granted().isPresent()
                                && answered.amount() != null
                                && answered.amount().isKnown()
                                && !answered.amount().money().equals(granted()));
    }
}
