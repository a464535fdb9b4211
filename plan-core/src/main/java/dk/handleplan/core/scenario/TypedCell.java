package dk.handleplan.core.scenario;

import java.util.UUID;

/**
 * What somebody typed for one row of a scenario. Each of the three is null where it was not touched; beside it stands what that
 * person saw there, so that nobody's figure is overwritten unseen.
 */
public record TypedCell(
        UUID rowId,
        String amount,
        String seenAmount,
        String reason,
        String seenReason,
        String condition,
        String seenCondition) {

    public static TypedCell amount(UUID rowId, String text, String seen) {
        return new TypedCell(rowId, text, seen, null, null, null, null);
    }
}
