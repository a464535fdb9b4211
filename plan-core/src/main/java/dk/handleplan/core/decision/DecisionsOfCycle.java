package dk.handleplan.core.decision;

import java.util.List;
import java.util.UUID;

/**
 * The whole chain of a cycle: who was asked in which round, what they said, and who is still ahead.
 *
 * @param plan the title of the plan
 * @param contradictions those that no body has settled in the round that is on, or that was sent back
 */
public record DecisionsOfCycle(
        UUID cycleId,
        int planYear,
        String plan,
        boolean exampleFigures,
        List<DecisionRow> rows,
        List<ContradictionRow> contradictions) {

    public boolean hasBegun() {
        return rows.stream().anyMatch(row -> !row.isAhead());
    }

    public int rounds() {
        return rows.stream().mapToInt(DecisionRow::round).max().orElse(0);
    }
}
