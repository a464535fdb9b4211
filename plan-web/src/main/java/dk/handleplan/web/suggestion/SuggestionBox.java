package dk.handleplan.web.suggestion;

import dk.handleplan.core.suggestion.SuggestionService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Whether there are reasons to be read for a scenario's amounts, wherever a page shows it. */
@Named
@RequestScoped
public class SuggestionBox {

    @Inject
    SuggestionService suggestions;

    @Inject
    CurrentUser me;

    private final Map<UUID, Boolean> read = new HashMap<>();

    public boolean of(UUID scenarioId) {
        return read.computeIfAbsent(scenarioId, id -> suggestions.isSuggested(me.user(), id));
    }
}
