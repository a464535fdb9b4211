package dk.handleplan.core.status;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a report that is still written says of the success criteria so far. */
public record OpenReport(UUID id, UUID initiativeId, List<Reading> readings) {

    public Optional<Reading> reading(UUID indicatorId) {
        return readings.stream()
                .filter(reading -> reading.indicatorId().equals(indicatorId))
                .findFirst();
    }
}
