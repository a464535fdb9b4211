package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How the success criteria of all years are measured. */
public interface MeasurePlans {

    void add(MeasurePlan plan);

    Optional<MeasurePlan> ofIndicator(UUID indicatorId);

    /** That of the nearest earlier year, among the criteria which this one continues. */
    Optional<MeasurePlan> ofEarlierYear(Indicator indicator);

    /**
     * What the figures of these criteria count, where somebody has said so for them or for those they continue; from a number of
     * queries that grows with the years only.
     */
    Map<UUID, UnitKind> kinds(List<Indicator> indicators);
}
