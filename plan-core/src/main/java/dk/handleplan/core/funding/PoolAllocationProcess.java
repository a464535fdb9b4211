package dk.handleplan.core.funding;

import java.util.UUID;

/**
 * The process of the allocation of a cycle's pool. Calls take part in the caller's transaction and run to the next wait state.
 */
public interface PoolAllocationProcess {

    /** The administration's proposal goes before the first bodies of the chain. */
    void proposed(UUID cycleId);

    /** All bodies of a step have concluded. */
    void allIn(UUID cycleId);

    void published(UUID cycleId);
}
