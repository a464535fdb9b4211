package dk.handleplan.core.cycle;

import dk.handleplan.core.shared.InMemory;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

public class InMemoryPlanCycles extends InMemory<PlanCycle> implements PlanCycles {

    @Override
    public Optional<PlanCycle> findByYear(int year) {
        return all(cycle -> cycle.year() == year).findFirst();
    }

    @Override
    public List<CycleRow> rows() {
        return all(cycle -> true)
                .sorted(Comparator.comparing(PlanCycle::year).reversed())
                .map(c -> new CycleRow(c.id(), c.year(), c.title(), c.state(), c.isPublished()))
                .toList();
    }
}
