package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import java.util.UUID;

/**
 * One row of an allocation with the words that go with it; {@code initiativeId}, {@code number}, {@code goal} and {@code unit}
 * are null for a line that is no initiative.
 */
public record AllocationLine(
        UUID rowId,
        long version,
        UUID initiativeId,
        Integer number,
        String title,
        String goal,
        String unit,
        int budgetYear,
        Amount applied,
        Amount recommended,
        Amount proposed,
        Amount decided,
        Amount granted,
        String reason) {

    public AllocationLine(AllocationRow row, Integer number, String title, String goal, String unit) {
        this(
                row.id(),
                row.version(),
                row.initiativeId().orElse(null),
                number,
                title,
                goal,
                unit,
                row.budgetYear(),
                row.applied(),
                row.recommended(),
                row.proposed(),
                row.decided(),
                row.granted(),
                row.reason().orElse(null));
    }

    public boolean isInitiative() {
        return initiativeId != null;
    }
}
