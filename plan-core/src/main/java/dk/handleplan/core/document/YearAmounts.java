package dk.handleplan.core.document;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.shared.Amount;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What an initiative, or another line, applied for and got in one budget year, and what was recommended and proposed. */
public record YearAmounts(int year, Amount applied, Amount recommended, Amount proposed, Amount granted) {

    static YearAmounts applied(int year, Amount amount) {
        return new YearAmounts(year, amount, Amount.blank(), Amount.blank(), Amount.blank());
    }

    /** Of one initiative, or of one other line, the earliest budget year first. */
    static List<YearAmounts> of(List<AllocationRow> rows) {
        return of(rows, YearAmounts::of);
    }

    /** @param told what may be told of a row */
    static List<YearAmounts> of(List<AllocationRow> rows, Function<AllocationRow, YearAmounts> told) {
        return rows.stream()
                .sorted(Comparator.comparing(AllocationRow::budgetYear))
                .map(told)
                .toList();
    }

    /** As it stands before the bodies: what they have made of the proposal so far, and nothing granted. */
    static YearAmounts beforeDecision(AllocationRow row) {
        return new YearAmounts(row.budgetYear(), row.applied(), row.recommended(), row.decided(), Amount.blank());
    }

    static YearAmounts of(AllocationRow row) {
        return new YearAmounts(row.budgetYear(), row.applied(), row.recommended(), row.proposed(), row.granted());
    }
}
