package dk.handleplan.core.decision;

import java.util.List;
import java.util.UUID;

/**
 * The whole chain of a cycle: who was asked in which round, what they said, and who is still ahead.
 *
 * @param plan the title of the plan
 */
public record DecisionsOfCycle(
        UUID cycleId, int planYear, String plan, boolean exampleFigures, List<DecisionRow> rows) {

    public boolean hasBegun() {
        return rows.stream().anyMatch(row -> !row.isAhead());
    }

    public int rounds() {
        return rows.stream().mapToInt(DecisionRow::round).max().orElse(0);
    }
}
