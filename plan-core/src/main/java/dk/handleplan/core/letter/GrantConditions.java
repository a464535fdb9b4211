package dk.handleplan.core.letter;

import java.util.Optional;
import java.util.UUID;

/** The conditions of all grants, at most one for each initiative. */
public interface GrantConditions {

    void add(GrantCondition condition);

    Optional<GrantCondition> find(UUID id);

    Optional<GrantCondition> ofInitiative(UUID initiativeId);
}
