package dk.handleplan.core.closing;

import dk.handleplan.core.cycle.CycleState;
import dk.handleplan.core.shared.Amount;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything the secretariat looks at when it closes a year.
 *
 * @param finalRound the round of the final status; empty where there was none
 * @param left what the pool of the plan year still holds; blank where it has no entries
 */
public record ClosingSheet(
        UUID cycleId,
        long version,
        int year,
        String title,
        CycleState state,
        boolean closing,
        Optional<UUID> finalRound,
        List<ClosingCheck.Finding> findings,
        List<EndingRow> initiatives,
        List<Promise> promises,
        Amount left) {

    /** Whether nothing stands in the way and the year has come to its end. */
    public boolean canBeClosed() {
        return closing && findings.stream().noneMatch(ClosingCheck.Finding::isObstacle);
    }

    /** As it is read from the closing on. */
    ClosingSheet closed() {
        return new ClosingSheet(
                cycleId,
                version,
                year,
                title,
                CycleState.CLOSED,
                false,
                finalRound,
                findings,
                initiatives,
                promises,
                left);
    }

    /** With the drafts of a later year in which initiatives have gone on since. */
    ClosingSheet leadingTo(List<Ending> endings) {
        var drafts = new HashMap<UUID, UUID>();
        endings.forEach(ending -> ending.continuedBy().ifPresent(draft -> drafts.put(ending.initiativeId(), draft)));
        var rows = initiatives.stream()
                .map(row -> row.continuedBy(drafts.get(row.initiativeId())))
                .toList();
        return new ClosingSheet(
                cycleId, version, year, title, state, closing, finalRound, findings, rows, promises, left);
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
