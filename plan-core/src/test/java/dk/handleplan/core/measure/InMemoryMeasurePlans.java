package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

/** By indicator. */
public class InMemoryMeasurePlans extends InMemory<MeasurePlan> implements MeasurePlans {

    @Override
    public Optional<MeasurePlan> ofIndicator(UUID indicatorId) {
        return all(plan -> plan.indicatorId().equals(indicatorId)).findFirst();
    }

    @Override
    public Optional<MeasurePlan> ofEarlierYear(Indicator indicator) {
        return indicator.continues().flatMap(this::ofIndicator);
    }
}
