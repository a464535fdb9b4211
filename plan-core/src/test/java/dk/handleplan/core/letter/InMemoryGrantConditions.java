package dk.handleplan.core.letter;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemoryGrantConditions extends InMemory<GrantCondition> implements GrantConditions {

    @Override
    public Optional<GrantCondition> ofInitiative(UUID initiativeId) {
        return all(condition -> condition.initiativeId().equals(initiativeId)).findFirst();
    }
}
