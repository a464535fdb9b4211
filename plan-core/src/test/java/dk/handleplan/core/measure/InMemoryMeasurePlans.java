package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.InMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class InMemoryMeasurePlans extends InMemory<MeasurePlan> implements MeasurePlans {

    @Override
    public Optional<MeasurePlan> ofIndicator(UUID indicatorId) {
        return all(plan -> plan.indicatorId().equals(indicatorId)).findFirst();
    }

    @Override
    public Optional<MeasurePlan> ofEarlierYear(Indicator indicator) {
        return indicator.continues().flatMap(this::ofIndicator);
    }

    @Override
    public Map<UUID, UnitKind> kinds(List<Indicator> indicators) {
        var kinds = new HashMap<UUID, UnitKind>();
        indicators.forEach(indicator -> ofIndicator(indicator.id())
                .or(() -> ofEarlierYear(indicator))
                .map(plan -> plan.how().kind())
                .ifPresent(kind -> kinds.put(indicator.id(), kind)));
        return kinds;
    }
}
