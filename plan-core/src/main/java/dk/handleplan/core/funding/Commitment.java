package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Money;
import java.util.UUID;

/**
 * What an earlier plan promised of a budget year, and what still stands of it.
 *
 * @param initiativeId of the earlier plan; null for a line that is no initiative, {@code number} likewise
 * @param planYear of the plan that promised it
 */
public record Commitment(
        UUID initiativeId, Integer number, String title, int planYear, int budgetYear, Money promised) {

    /** What the commitments of several years to the same have in common. */
    Object line() {
        return initiativeId == null ? planYear + title : initiativeId;
    }
}
