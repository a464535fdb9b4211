package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import java.util.Optional;
import java.util.UUID;

/** How the success criteria of all years are measured. */
public interface MeasurePlans {

    void add(MeasurePlan plan);

    Optional<MeasurePlan> ofIndicator(UUID indicatorId);

    /** That of the nearest earlier year, among the criteria which this one continues. */
    Optional<MeasurePlan> ofEarlierYear(Indicator indicator);
}
