package dk.handleplan.web.status;

import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.status.ReportSheet.SpendingLine;

/** What is written about the spending of one budget year. */
public class SpendingForm {

    private final SpendingLine line;
    private Amount amount;

    SpendingForm(SpendingLine line) {
        this.line = line;
        this.amount = line.now();
    }

    public SpendingLine getLine() {
        return line;
    }

    public int getYear() {
        return line.budgetYear();
    }

    public Amount getAmount() {
        return amount;
    }

    public void setAmount(Amount amount) {
        this.amount = amount;
    }
}
