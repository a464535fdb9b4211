package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** What is applied for from the pool in one budget year. */
@Entity
@Table(name = "initiative_applied")
public class AppliedAmount extends FormRow {

    @Column(name = "budget_year")
    private int budgetYear;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    protected AppliedAmount() {}

    public AppliedAmount(int budgetYear, Amount amount) {
        super(UUID.randomUUID());
        if (amount.orZeroInSum().isNegative()) {
            throw new RuleBroken("initiative.negativeAmount").at("applied");
        }
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
