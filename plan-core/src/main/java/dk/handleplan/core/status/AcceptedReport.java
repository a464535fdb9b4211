package dk.handleplan.core.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the secretariat has accepted about an initiative, or about the chapter of a unit, in a round.
 *
 * @param subject the initiative, or the unit whose chapter it is
 * @param assessment null where an old report states none
 */
public record AcceptedReport(
        UUID roundId, UUID subject, Assessment assessment, LocalDate acceptedOn, List<Reading> readings) {

    /** The answer to a criterion; empty where there is none, or only a comment. */
    public Optional<Reading> reading(UUID indicatorId) {
        return readings.stream()
                .filter(reading -> reading.indicatorId().equals(indicatorId))
                .filter(Reading::isAnswered)
                .findFirst();
    }
}
