package dk.handleplan.core.funding;

import dk.handleplan.core.initiative.InMemoryInitiatives;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.Initiatives;
import dk.handleplan.core.shared.InMemory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Initiatives before other lines; rows name neither goals nor units: those stand in other repositories. */
public class InMemoryAllocationRows extends InMemory<AllocationRow> implements AllocationRows {

    private final Initiatives initiatives;
    private final Allocations allocations;

    public InMemoryAllocationRows() {
        this(new InMemoryInitiatives(), new InMemoryAllocations());
    }

    public InMemoryAllocationRows(Initiatives initiatives, Allocations allocations) {
        this.initiatives = initiatives;
        this.allocations = allocations;
    }

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

    @Override
    public List<AllocationLine> lines(UUID cycleId) {
        return ofCycle(cycleId).stream().map(this::line).toList();
    }

    private AllocationLine line(AllocationRow row) {
        var initiative = row.initiativeId().flatMap(initiatives::find);
        return new AllocationLine(
                row,
                initiative.flatMap(Initiative::number).orElse(null),
                initiative.map(Initiative::shortTitle).or(row::lineLabel).orElse(null),
                null,
                null);
    }

    @Override
    public List<Claim> claims(Collection<Integer> budgetYears) {
        return all(row -> budgetYears.contains(row.budgetYear()) && isOpen(allocations.find(row.cycleId())))
                .map(row -> new Claim(row.cycleId(), row.budgetYear(), row.standing()))
                .toList();
    }

    private static boolean isOpen(Optional<Allocation> allocation) {
        return allocation.filter(a -> a.state() != AllocationState.DECIDED).isPresent();
    }
}
