package dk.handleplan.web.decision;

import dk.handleplan.core.decision.DecisionOverview;
import dk.handleplan.core.decision.DecisionRow;
import dk.handleplan.core.decision.DecisionsOfCycle;
import dk.handleplan.core.decision.Outcome;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Everything that bodies have said about a year's allocation, round by round. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    DecisionOverview overview;

    @Inject
    CurrentUser me;

    private UUID id;
    private DecisionsOfCycle chain;

    public DecisionsOfCycle getChain() {
        if (chain == null) {
            chain = overview.chain(me.user(), id);
        }
        return chain;
    }

    /** The look of a badge for what became of a case. */
    public String look(Outcome outcome) {
        return switch (outcome.effect()) {
            case GOES_ON -> "success";
            case WAITS -> "warning";
            case GOES_BACK -> "error";
        };
    }

    public boolean isRecordable(DecisionRow row) {
        return row.isAwaited() && me.is("COMMITTEE_CLERK");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
