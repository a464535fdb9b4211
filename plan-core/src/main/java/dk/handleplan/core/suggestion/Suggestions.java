package dk.handleplan.core.suggestion;

import java.util.Optional;
import java.util.UUID;

/** The suggestions that were made. */
public interface Suggestions {

    void add(KeptSuggestion suggestion);

    Optional<KeptSuggestion> ofScenario(UUID scenarioId);
}
