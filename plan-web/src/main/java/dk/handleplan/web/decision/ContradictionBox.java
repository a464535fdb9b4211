package dk.handleplan.web.decision;

import dk.handleplan.core.decision.ContradictionRow;
import dk.handleplan.core.decision.DecisionOverview;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where bodies contradict each other about a year's allocation, wherever a page shows it. */
@Named
@RequestScoped
public class ContradictionBox {

    @Inject
    DecisionOverview overview;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<ContradictionRow>> read = new HashMap<>();

    public List<ContradictionRow> of(UUID cycleId) {
        return read.computeIfAbsent(cycleId, id -> overview.open(me.user(), id));
    }
}
