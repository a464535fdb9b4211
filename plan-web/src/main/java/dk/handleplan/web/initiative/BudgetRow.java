package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.Optional;

/** A budget line as it is written in the form. */
public class BudgetRow {

    private String item;
    private Money amount;
    private Money unitPrice;
    private Integer units;
    private Integer years;
    private String note;

    BudgetRow() {}

    BudgetRow(BudgetLine line) {
        item = line.item();
        amount = known(line.amount());
        unitPrice = known(line.unitPrice());
        units = line.units();
        years = line.years();
        note = line.note();
    }

    private static Money known(Amount amount) {
        return amount == null ? null : amount.money().orElse(null);
    }

    boolean isWritten() {
        return item != null || amount != null || unitPrice != null || note != null;
    }

    /** What the line comes to, whatever else is wrong with it. */
    Optional<Money> sum() {
        return line(null, null).sum();
    }

    BudgetLine toLine() {
        return line(item, note);
    }

    private BudgetLine line(String writtenItem, String writtenNote) {
        return new BudgetLine(
                writtenItem,
                amount == null ? null : Amount.of(amount),
                unitPrice == null ? null : Amount.of(unitPrice),
                units,
                years,
                writtenNote);
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public Money getUnitPrice() {
        return unitPrice;
    }

    public void setUnitPrice(Money unitPrice) {
        this.unitPrice = unitPrice;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
