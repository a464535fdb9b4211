package dk.handleplan.web.status;

import dk.handleplan.core.status.RoundFormService;
import dk.handleplan.core.status.RoundKind;
import dk.handleplan.core.status.RoundService;
import dk.handleplan.core.status.StatusRound;
import dk.handleplan.core.status.StatusService;
import dk.handleplan.core.status.StatusService.RoundSummary;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far the status rounds of a year are, for the year's own page. */
@Named
@RequestScoped
public class YearStatusBox {

    @Inject
    StatusService status;

    @Inject
    RoundService planning;

    @Inject
    RoundFormService forms;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<RoundSummary>> read = new HashMap<>();
    private final Map<UUID, List<StatusRound>> planned = new HashMap<>();

    private final Map<UUID, List<RoundKind>> ahead = new HashMap<>();

    public List<RoundSummary> rounds(UUID cycleId) {
        return read.computeIfAbsent(cycleId, id -> status.rounds(me.user(), id));
    }

    public List<StatusRound> planned(UUID cycleId) {
        return planned.computeIfAbsent(cycleId, id -> planning.planned(me.user(), id));
    }

    /** Those of the year that have not opened, of which it can be settled what they ask. */
    public List<RoundKind> ahead(UUID cycleId) {
        return ahead.computeIfAbsent(cycleId, id -> forms.ofYear(me.user(), id));
    }

    public boolean mayPlan(UUID cycleId) {
        return planning.mayPlan(me.user(), cycleId);
    }

    public boolean shown(UUID cycleId) {
        return !rounds(cycleId).isEmpty() || !planned(cycleId).isEmpty() || mayPlan(cycleId);
    }
}
