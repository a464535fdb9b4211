package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.shared.InMemory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class InMemoryMeasurePlans extends InMemory<MeasurePlan> implements MeasurePlans {

    private final List<Initiative> initiatives;

    InMemoryMeasurePlans(List<Initiative> initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Optional<MeasurePlan> ofIndicator(UUID indicatorId) {
        return all(plan -> plan.indicatorId().equals(indicatorId)).findFirst();
    }

    @Override
    public Optional<MeasurePlan> ofEarlierYear(Indicator indicator) {
        return indicator.continues().flatMap(this::ofIndicator);
    }

    @Override
    public Optional<UUID> initiativeOf(UUID indicatorId) {
        return initiatives.stream()
                .filter(i -> i.indicators().stream().anyMatch(c -> c.id().equals(indicatorId)))
                .map(Initiative::id)
                .findFirst();
    }
}
