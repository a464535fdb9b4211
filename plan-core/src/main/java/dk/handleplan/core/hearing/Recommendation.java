package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The amount somebody recommends for one budget year. Whoever has no opinion recommends nothing at all; zero means that the
 * initiative should have no money.
 */
@Embeddable
public class Recommendation {

    @Column(name = "budget_year")
    private int budgetYear;

    @Column(name = "amount_oere")
    private Money amount;

    protected Recommendation() {}

    public Recommendation(int budgetYear, Money amount) {
        if (amount.isNegative()) {
            throw new RuleBroken("hearing.negativeAmount").at(field(budgetYear));
        }
        this.budgetYear = budgetYear;
        this.amount = amount;
    }

    /** The name of the field in which the amount for a year is written. */
    public static String field(int budgetYear) {
        return "amount-" + budgetYear;
    }

    /** The amounts that say something; blank ones are no opinion. */
    public static List<Recommendation> of(Map<Integer, Amount> byYear) {
        return byYear.entrySet().stream()
                .filter(entry -> entry.getValue().isKnown())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Recommendation(
                        entry.getKey(), entry.getValue().money().orElseThrow()))
                .toList();
    }

    /** What is recommended for a year among these; blank where there is no opinion. */
    public static Amount in(Collection<Recommendation> recommendations, int budgetYear) {
        return recommendations.stream()
                .filter(r -> r.budgetYear == budgetYear)
                .map(r -> Amount.of(r.amount))
                .findFirst()
                .orElse(Amount.blank());
    }

    public int budgetYear() {
        return budgetYear;
    }

    public Money amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recommendation that && budgetYear == that.budgetYear && amount.equals(that.amount);
    }

    @Override
    public int hashCode() {
        return 31 * budgetYear + amount.hashCode();
    }
}
