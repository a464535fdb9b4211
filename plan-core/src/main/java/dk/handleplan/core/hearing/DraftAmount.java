package dk.handleplan.core.hearing;

import dk.handleplan.core.shared.Amount;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What an initiative of a draft applies for in one budget year. */
@Embeddable
public class DraftAmount {

    @Column(name = "budget_year")
    private int budgetYear;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    protected DraftAmount() {}

    public DraftAmount(int budgetYear, Amount amount) {
        this.budgetYear = budgetYear;
        this.amount = amount;
    }

    public int budgetYear() {
        return budgetYear;
    }

    public Amount amount() {
        return amount;
    }
}
