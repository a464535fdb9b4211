package dk.handleplan.web.letter;

import dk.handleplan.core.letter.ConditionService;
import dk.handleplan.core.letter.GrantCondition;
import dk.handleplan.core.letter.GrantLetter;
import dk.handleplan.core.letter.LetterService;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The letters about one initiative, wherever a page links to them. */
@Named
@RequestScoped
public class InitiativeLetterBox {

    @Inject
    LetterService letters;

    @Inject
    ConditionService conditions;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<GrantLetter>> read = new HashMap<>();
    private final Map<UUID, Optional<GrantCondition>> asked = new HashMap<>();

    public List<GrantLetter> of(UUID initiativeId) {
        return read.computeIfAbsent(initiativeId, id -> letters.ofInitiative(me.user(), id));
    }

    /** What is to be done for the money. */
    public Optional<GrantCondition> condition(UUID initiativeId) {
        return asked.computeIfAbsent(initiativeId, id -> conditions.ofInitiative(me.user(), id));
    }
}
