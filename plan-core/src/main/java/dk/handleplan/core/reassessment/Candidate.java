package dk.handleplan.core.reassessment;

import java.util.Set;
import java.util.UUID;

/**
 * What can be flagged because of an event.
 *
 * @param indicatorId null for the initiative as a whole; {@code criterion} likewise
 * @param flagged whether its initiative is flagged already
 */
public record Candidate(
        UUID initiativeId,
        UUID indicatorId,
        Integer number,
        String title,
        String unit,
        String criterion,
        boolean flagged) {

    Candidate flaggedIn(Set<UUID> initiatives) {
        return new Candidate(
                initiativeId, indicatorId, number, title, unit, criterion, initiatives.contains(initiativeId));
    }
}
