package dk.handleplan.core.reassessment;

import dk.handleplan.core.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What an initiative should be granted in a budget year from now on. */
@Embeddable
public class ProposedAmount {

    @Column(name = "budget_year")
    private int budgetYear;

    @Column(name = "proposed_oere")
    private Money proposed;

    protected ProposedAmount() {}

    ProposedAmount(int budgetYear, Money proposed) {
        this.budgetYear = budgetYear;
        this.proposed = proposed;
    }

    public int budgetYear() {
        return budgetYear;
    }

    public Money proposed() {
        return proposed;
    }
}
