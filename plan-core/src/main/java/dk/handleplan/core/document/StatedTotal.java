package dk.handleplan.core.document;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The total the printed overview gives for a budget year; kept as stated, beside what can be added up here. */
@Embeddable
public class StatedTotal {

    @Column(name = "label", length = Text.TITLE)
    private String label;

    @Column(name = "budget_year")
    private int budgetYear;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    protected StatedTotal() {}

    public StatedTotal(String label, int budgetYear, Amount amount) {
        this.label = Text.optional("label", label, Text.TITLE);
        this.budgetYear = budgetYear;
        this.amount = amount;
    }

    public String label() {
        return label;
    }

    public int budgetYear() {
        return budgetYear;
    }

    public Amount amount() {
        return amount;
    }
}
