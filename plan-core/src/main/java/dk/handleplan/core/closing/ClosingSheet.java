package dk.handleplan.core.closing;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.shared.Amount;
import java.util.List;
import java.util.UUID;

/**
 * Everything the secretariat looks at when it closes a year.
 *
 * @param left what the pool of the plan year still holds; blank where it has no entries
 */
public record ClosingSheet(
        UUID cycleId,
        long version,
        int year,
        String title,
        CycleState state,
        boolean closing,
        List<ClosingCheck.Finding> findings,
        List<EndingRow> initiatives,
        List<Promise> promises,
        Amount left) {

    /** Whether nothing stands in the way and the year has come to its end. */
    public boolean canBeClosed() {
        return closing && findings.stream().noneMatch(ClosingCheck.Finding::isObstacle);
    }

    public boolean isClosed() {
        return state == CycleState.CLOSED;
    }

    public List<EndingRow> continuing() {
        return initiatives.stream()
                .filter(row -> row.outcome() == Outcome.CONTINUES)
                .toList();
    }

    /** Money of a later budget year that this plan has already granted; it stands in that year's pool. */
    public record Promise(int budgetYear, UUID initiativeId, String title, Amount granted) {}
}
