package dk.handleplan.core.cycle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public class InMemoryPlanCycles implements PlanCycles {

    private final List<PlanCycle> cycles = new ArrayList<>();

    @Override
    public void add(PlanCycle cycle) {
        cycles.add(cycle);
    }

    @Override
    public Optional<PlanCycle> find(UUID id) {
        return cycles.stream().filter(cycle -> cycle.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PlanCycle> findByYear(int year) {
        return cycles.stream().filter(cycle -> cycle.year() == year).findFirst();
    }

    @Override
    public List<CycleRow> rows() {
        return cycles.stream()
                .sorted(Comparator.comparing(PlanCycle::year).reversed())
                .map(c -> new CycleRow(c.id(), c.year(), c.title(), c.state(), c.isPublished()))
                .toList();
    }
}
