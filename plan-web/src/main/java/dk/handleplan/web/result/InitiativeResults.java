package dk.handleplan.web.result;

import dk.handleplan.core.result.AwaitedResultService;
import dk.handleplan.core.result.ResultOverview;
import dk.handleplan.core.result.ResultState;
import dk.handleplan.core.result.ShownResult;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What came or is to come of an initiative after its plan year, for the initiative's own page. */
@Named
@RequestScoped
public class InitiativeResults {

    @Inject
    AwaitedResultService results;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<ShownResult>> read = new HashMap<>();

    public List<ShownResult> of(UUID initiativeId) {
        return read.computeIfAbsent(initiativeId, id -> results.ofInitiative(me.user(), id));
    }

    /** Whether this person has a list of results that are to come. */
    public boolean isListed() {
        return ResultOverview.isFor(me.user());
    }

    /** The look of a badge. */
    public String look(ResultState state) {
        return switch (state) {
            case AWAITED -> "warning";
            case DELIVERED -> "info";
            case ACCEPTED, WAIVED -> "success";
        };
    }
}
