package dk.handleplan.core.funding;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryAllocations extends InMemory<Allocation> implements Allocations {

    @Override
    public Optional<Allocation> findForChange(UUID cycleId) {
        return find(cycleId);
    }
}
