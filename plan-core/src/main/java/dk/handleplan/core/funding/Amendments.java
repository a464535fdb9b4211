package dk.handleplan.core.funding;

import dk.handleplan.core.shared.Amount;
import java.util.List;

/** The amounts a body wants changed: made all together or, where one is refused, not at all. */
public record Amendments(List<Change> changes, List<Refusal> refused) {

    /** One row's amount before and after; {@code reason} may be null. */
    public record Change(AllocationRow row, Amount before, Amount after, String reason) {}

    public boolean isClean() {
        return refused.isEmpty();
    }
}
