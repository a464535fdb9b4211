package dk.handleplan.web.initiative;

import dk.handleplan.core.initiative.GrantNews;
import dk.handleplan.core.initiative.InitiativeState;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** The state of an initiative as the reader may know it, in lists and on its page. */
@Named
@RequestScoped
public class StateShown {

    @Inject
    GrantNews news;

    @Inject
    CurrentUser me;

    private final Map<UUID, Predicate<UUID>> known = new HashMap<>();

    public InitiativeState of(UUID cycleId, UUID initiativeId, InitiativeState state) {
        var untold = GrantNews.untold(state);
        return untold == state || isKnown(cycleId, initiativeId) ? state : untold;
    }

    private boolean isKnown(UUID cycleId, UUID initiativeId) {
        return known.computeIfAbsent(cycleId, id -> news.knownTo(me.user(), id)).test(initiativeId);
    }
}
