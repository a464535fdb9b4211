package dk.handleplan.core.reassessment;

import java.util.List;
import java.util.UUID;

/**
 * A flagged initiative as a row of a list.
 *
 * @param criteria those because of which it is flagged; empty for the initiative as a whole
 * @param assessment what its unit says; null until it does
 * @param decision null until it is decided
 * @param adjustment the number of the adjustment that was prepared because of it; null for none
 */
public record ReappraisalRow(
        UUID id,
        UUID initiativeId,
        Integer number,
        String title,
        String unit,
        List<String> criteria,
        String why,
        ReappraisalState state,
        Said assessment,
        Said decision,
        Integer adjustment) {

    /** What somebody said should become of it. */
    public record Said(ReappraisalOutcome outcome, String words) {}
}
