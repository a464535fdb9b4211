package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationSheet.SheetLine;
import dk.handleplan.core.funding.YearSum;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the clerk sees when recording what a body decided.
 *
 * @param plan the title of the plan
 * @param exampleFigures whether its amounts are examples
 * @param beside the bodies of the same step that can treat the case in the same meeting
 * @param lines those of the allocation that are the body's concern; none once the decision is recorded
 * @param today the last day on which a meeting can have been held
 * @param last whether the body decides, and does not only recommend
 * @param contradictions which the body is to settle
 * @param earlier what the bodies of earlier steps made of the same proposal
 */
public record DecisionForm(
        UUID cycleId,
        int planYear,
        String plan,
        boolean exampleFigures,
        long version,
        DecisionRow decision,
        boolean mayRecord,
        List<Beside> beside,
        List<YearSum> years,
        List<SheetLine> lines,
        LocalDate today,
        boolean last,
        List<ContradictionRow> contradictions,
        List<DecisionRow> earlier) {

    /** A body with which the case can be treated together; {@code chosen} where it is. */
    public record Beside(UUID id, String body, boolean chosen) {}

    /** Whether the case is recorded for several bodies at once. */
    public boolean isJoint() {
        return beside.stream().anyMatch(Beside::chosen);
    }

    /** Whether an earlier body rejected what the body now has before it. */
    public boolean isDisputed() {
        return earlier.stream().anyMatch(row -> row.outcome() == Outcome.REJECTED);
    }

    public boolean isContradicted(UUID rowId) {
        return contradictions.stream().anyMatch(row -> row.rowId().equals(rowId));
    }
}
