package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.FormDefinition;
import dk.handleplan.core.initiative.FormDefinitionService;
import dk.handleplan.web.shared.Language;
import dk.handleplan.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The forms of the years on the screen, each read once. */
@Named
@RequestScoped
public class Forms {

    @Inject
    FormDefinitionService definitions;

    @Inject
    Language language;

    @Inject
    Texts texts;

    private final Map<UUID, WordedForm> known = new HashMap<>();

    public WordedForm of(UUID cycleId) {
        return known.computeIfAbsent(cycleId, id -> worded(definitions.ofCycle(id)));
    }

    public WordedForm worded(FormDefinition definition) {
        return new WordedForm(definition, language.getLocale(), texts);
    }
}
