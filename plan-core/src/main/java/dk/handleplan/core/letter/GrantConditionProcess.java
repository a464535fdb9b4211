package dk.handleplan.core.letter;

import java.util.UUID;

/** The process of one condition: the unit reports, the secretariat accepts. */
public interface GrantConditionProcess {

    void opened(UUID cycleId, UUID conditionId);

    void reported(UUID conditionId);

    void reviewed(UUID conditionId, boolean accepted);

    void waived(UUID conditionId);

    void moved(UUID conditionId);
}
