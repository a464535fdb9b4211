package dk.handleplan.core.document;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;

/** What an initiative, or another line, applied for and got in one budget year, and what was recommended and proposed. */
public record YearAmounts(int year, Amount applied, Amount recommended, Amount proposed, Amount granted) {

    static YearAmounts applied(int year, Amount amount) {
        return new YearAmounts(year, amount, Amount.blank(), Amount.blank(), Amount.blank());
    }

    static YearAmounts of(AllocationRow row) {
        return new YearAmounts(row.budgetYear(), row.applied(), row.recommended(), row.proposed(), row.granted());
    }
}
