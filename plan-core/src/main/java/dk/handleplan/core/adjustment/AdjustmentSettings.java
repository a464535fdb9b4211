package dk.handleplan.core.adjustment;

import java.util.Optional;
import java.util.UUID;

/** Who decides about adjustments, for each cycle that has set it. */
public interface AdjustmentSettings {

    void add(AdjustmentRules rules);

    Optional<AdjustmentRules> find(UUID cycleId);
}
