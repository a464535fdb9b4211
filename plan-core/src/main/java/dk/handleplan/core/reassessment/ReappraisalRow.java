package dk.handleplan.core.reassessment;

import java.util.List;
import java.util.UUID;

/**
 * A flagged initiative as a row of a list.
 *
 * @param criteria those because of which it is flagged; empty for the initiative as a whole
 */
public record ReappraisalRow(
        UUID id,
        UUID initiativeId,
        Integer number,
        String title,
        String unit,
        List<String> criteria,
        String why,
        ReappraisalTiming timing) {}
