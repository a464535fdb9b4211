package dk.handleplan.core.initiative;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** What the applied amount is for: a sum, or a unit price times a number, for one or more years. */
@Entity
@Table(name = "initiative_budget")
public class BudgetLine extends FormRow {

    @Column(name = "item", length = Text.TITLE)
    private String item;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "unit_price_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "unit_price_state", length = 20))
    private Amount unitPrice;

    @Column(name = "units")
    private Integer units;

    @Column(name = "years")
    private Integer years;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected BudgetLine() {}

    public BudgetLine(String item, Amount amount, Amount unitPrice, Integer units, Integer years, String note) {
        super(UUID.randomUUID());
        this.item = Text.optional("item", item, Text.TITLE);
        this.amount = amount;
        this.unitPrice = unitPrice;
        this.units = units;
        this.years = years;
        this.note = Text.optional("note", note, Text.NOTE);
        if (isPriced() && product().isEmpty()) {
            throw new RuleBroken("initiative.budgetTooLarge").at("unitPrice");
        }
    }

    /** The amount, or the price times the number times the years; empty where neither is known. */
    public Optional<Money> sum() {
        return amount != null && amount.isKnown() ? amount.money() : product();
    }

    private boolean isPriced() {
        return unitPrice != null && unitPrice.isKnown() && units != null;
    }

    private Optional<Money> product() {
        return isPriced()
                ? unitPrice
                        .money()
                        .flatMap(price -> price.times(units))
                        .flatMap(aYear -> aYear.times(years == null ? 1 : years))
                : Optional.empty();
    }

    public String item() {
        return item;
    }

    public Amount amount() {
        return amount;
    }

    public Amount unitPrice() {
        return unitPrice;
    }

    public Integer units() {
        return units;
    }

    public Integer years() {
        return years;
    }

    public String note() {
        return note;
    }
}
