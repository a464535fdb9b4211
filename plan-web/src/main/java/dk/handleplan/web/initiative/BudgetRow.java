package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.BudgetLine;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.core.shared.ValueState;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A budget line as it is written in the form. */
public class BudgetRow {

    private String item;
    private Money amount;
    private ValueState amountState;
    private Money unitPrice;
    private ValueState unitPriceState;
    private Integer units;
    private Integer years;
    private String note;

    BudgetRow() {}

    BudgetRow(BudgetLine line) {
        item = line.item();
        amount = WhyNone.money(line.amount());
        amountState = WhyNone.state(line.amount());
        unitPrice = WhyNone.money(line.unitPrice());
        unitPriceState = WhyNone.state(line.unitPrice());
        units = line.units();
        years = line.years();
        note = line.note();
    }

    boolean isWritten() {
        return WhyNone.isTelling(amountState)
                || Stream.of(item, amount, unitPrice, units, years, note).anyMatch(Objects::nonNull);
    }

    /** What the line comes to, whatever else is wrong with it; nothing where that is too much. */
    Optional<Money> sum() {
        try {
            return line(null, null).sum();
        } catch (RuleBroken tooMuch) {
            return Optional.empty();
        }
    }

    BudgetLine toLine() {
        return line(item, note);
    }

    private BudgetLine line(String writtenItem, String writtenNote) {
        return new BudgetLine(
                writtenItem,
                WhyNone.amount(amount, amountState),
                WhyNone.amount(unitPrice, unitPriceState),
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

    public ValueState getAmountState() {
        return amountState;
    }

    public void setAmountState(ValueState amountState) {
        this.amountState = amountState;
    }

    public ValueState getUnitPriceState() {
        return unitPriceState;
    }

    public void setUnitPriceState(ValueState unitPriceState) {
        this.unitPriceState = unitPriceState;
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
