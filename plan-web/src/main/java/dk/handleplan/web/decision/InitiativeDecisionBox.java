package dk.handleplan.web.decision;

import dk.handleplan.core.decision.InitiativeDecisions;
import dk.handleplan.core.decision.InitiativeDecisions.History;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What bodies made of one initiative's amounts, wherever a page shows it. */
@Named
@RequestScoped
public class InitiativeDecisionBox {

    @Inject
    InitiativeDecisions decisions;

    @Inject
    CurrentUser me;

    private final Map<UUID, History> read = new HashMap<>();

    public History of(UUID initiativeId) {
        return read.computeIfAbsent(initiativeId, id -> decisions.of(me.user(), id));
    }
}
