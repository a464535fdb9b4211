package dk.handleplan.core.funding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of all allocations, one for each initiative or other line and budget year. */
public interface AllocationRows {

    void add(AllocationRow row);

    void remove(AllocationRow row);

    Optional<AllocationRow> find(UUID id);

    /** By budget year. */
    List<AllocationRow> ofCycle(UUID cycleId);

    /** By budget year. */
    List<AllocationRow> ofInitiative(UUID initiativeId);
}
