package dk.handleplan.core.document;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Text;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A budget item of ordinary operation, outside the pool: perhaps yearly for some years, mostly without a stated amount. */
@Entity
@Table(name = "mainstream_budget")
public class MainstreamBudget {

    @Id
    private UUID id;

    @Column(name = "item", length = Text.TITLE)
    private String item;

    @Column(name = "budget_year")
    private Integer budgetYear;

    @Embedded
    @AttributeOverride(name = "money", column = @Column(name = "amount_oere"))
    @AttributeOverride(name = "state", column = @Column(name = "amount_state", length = 20))
    private Amount amount;

    @Column(name = "per_year")
    private boolean perYear;

    @Column(name = "years")
    private Integer years;

    @Column(name = "covers", length = Text.NOTE)
    private String covers;

    @Column(name = "note", length = Text.NOTE)
    private String note;

    protected MainstreamBudget() {}

    public MainstreamBudget(
            String item,
            Integer budgetYear,
            Amount amount,
            boolean perYear,
            Integer years,
            String covers,
            String note) {
        this.id = UUID.randomUUID();
        this.item = Text.required("item", item, Text.TITLE);
        this.budgetYear = budgetYear;
        this.amount = amount;
        this.perYear = perYear;
        this.years = years;
        this.covers = Text.optional("covers", covers, Text.NOTE);
        this.note = Text.optional("note", note, Text.NOTE);
    }

    public String item() {
        return item;
    }

    public Optional<Integer> budgetYear() {
        return Optional.ofNullable(budgetYear);
    }

    public Amount amount() {
        return amount;
    }

    public boolean isPerYear() {
        return perYear;
    }

    public Optional<Integer> years() {
        return Optional.ofNullable(years);
    }

    public Optional<String> covers() {
        return Optional.ofNullable(covers);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
