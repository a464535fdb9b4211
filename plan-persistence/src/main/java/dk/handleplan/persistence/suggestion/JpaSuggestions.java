package dk.handleplan.persistence.suggestion;

import dk.handleplan.core.suggestion.KeptSuggestion;
import dk.handleplan.core.suggestion.Suggestions;
import dk.handleplan.persistence.shared.JpaRepository;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

@Dependent
public class JpaSuggestions extends JpaRepository<KeptSuggestion> implements Suggestions {

    @Inject
    public JpaSuggestions(EntityManager entities) {
        super(entities, KeptSuggestion.class);
    }

    @Override
    public Optional<KeptSuggestion> ofScenario(UUID scenarioId) {
        return first(query("select s from KeptSuggestion s where s.scenarioId = :scenario")
                .setParameter("scenario", scenarioId));
    }
}
