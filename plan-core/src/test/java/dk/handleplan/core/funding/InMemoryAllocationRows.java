package dk.handleplan.core.funding;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** In the order in which they were added, initiatives before other lines. */
public class InMemoryAllocationRows extends InMemory<AllocationRow> implements AllocationRows {

    @Override
    public List<AllocationRow> ofCycle(UUID cycleId) {
        return all(row -> row.cycleId().equals(cycleId))
                .sorted(Comparator.comparing(AllocationRow::isInitiative).reversed())
                .toList();
    }

    @Override
    public List<AllocationRow> ofInitiative(UUID initiativeId) {
        return all(row -> row.initiativeId().filter(initiativeId::equals).isPresent())
                .sorted(Comparator.comparing(AllocationRow::budgetYear))
                .toList();
    }
}
