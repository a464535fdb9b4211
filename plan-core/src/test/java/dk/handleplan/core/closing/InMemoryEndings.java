package dk.handleplan.core.closing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryEndings extends InMemory<Ending> implements Endings {

    private final PlanCycles cycles;

    public InMemoryEndings(PlanCycles cycles) {
        this.cycles = cycles;
    }

    @Override
    public Optional<Ending> ofInitiative(UUID initiativeId) {
        return all(ending -> ending.initiativeId().equals(initiativeId)).findFirst();
    }

    @Override
    public List<Ending> ofCycle(UUID cycleId) {
        return all(ending -> ending.cycleId().equals(cycleId)).toList();
    }

    @Override
    public List<Ending> toBeContinued(int year) {
        return all(Ending::isToBeContinued)
                .filter(ending ->
                        cycles.find(ending.cycleId()).map(PlanCycle::year).orElseThrow() < year)
                .toList();
    }
}
