package dk.handleplan.core.suggestion;

import dk.handleplan.core.shared.InMemory;
import java.util.Optional;
import java.util.UUID;

public class InMemorySuggestions extends InMemory<KeptSuggestion> implements Suggestions {

    @Override
    public Optional<KeptSuggestion> ofScenario(UUID scenarioId) {
        return all(s -> s.scenarioId().equals(scenarioId)).findFirst();
    }
}
