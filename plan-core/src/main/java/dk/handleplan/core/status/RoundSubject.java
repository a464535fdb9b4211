package dk.handleplan.core.status;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.organisation.Unit;
import java.util.UUID;

/**
 * What a report is asked for.
 *
 * @param id of the initiative, or of the unit whose chapter it is
 * @param unitId that answers for it
 */
public record RoundSubject(UUID id, UUID unitId, boolean isChapter) {

    static RoundSubject of(Initiative initiative) {
        return new RoundSubject(initiative.id(), initiative.leadUnitId(), false);
    }

    static RoundSubject chapterOf(Unit unit) {
        return new RoundSubject(unit.id(), unit.id(), true);
    }
}
