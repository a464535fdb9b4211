package dk.handleplan.core.measure;

import dk.handleplan.core.initiative.Indicator;
import dk.handleplan.core.shared.StaleData;
import java.util.Optional;
import java.util.UUID;

/** How the success criteria of all years are measured. */
public interface MeasurePlans {

    /** @throws StaleData if somebody else has settled how the same criterion is measured meanwhile */
    void add(MeasurePlan plan);

    Optional<MeasurePlan> ofIndicator(UUID indicatorId);

    /** That of the nearest earlier year, among the criteria which this one continues. */
    Optional<MeasurePlan> ofEarlierYear(Indicator indicator);
}
