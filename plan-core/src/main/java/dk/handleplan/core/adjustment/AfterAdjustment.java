package dk.handleplan.core.adjustment;

import dk.handleplan.core.funding.GrantChange;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What follows from an adjustment of grants, in the same transaction: all of it happens or nothing. */
public interface AfterAdjustment {

    /**
     * It is decided, and entered.
     *
     * @param concerned the initiatives whose grant changed, or that are stopped
     */
    void made(Adjustment adjustment, List<GrantChange> changes, Set<UUID> concerned);
}
