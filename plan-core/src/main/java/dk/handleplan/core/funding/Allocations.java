package dk.handleplan.core.funding;

import java.util.Optional;
import java.util.UUID;

/** The allocations, one for each cycle that has got that far. */
public interface Allocations {

    void add(Allocation allocation);

    Optional<Allocation> find(UUID cycleId);

    /** Makes others who change the same allocation wait until this transaction ends, so that no two overspend together. */
    Optional<Allocation> findForChange(UUID cycleId);
}
