package dk.handleplan.core.presentation;

import dk.handleplan.core.decision.Outcome;
import java.util.List;

/** Why a body gets the status, and what it can make of it. */
public enum Purpose {
    DECISION(
            Outcome.APPROVED,
            Outcome.RECOMMENDED,
            Outcome.NOTED,
            Outcome.DEFERRED,
            Outcome.REJECTED,
            Outcome.SENT_BACK),
    INFORMATION(Outcome.NOTED, Outcome.DEFERRED, Outcome.SENT_BACK);

    private final List<Outcome> outcomes;

    Purpose(Outcome... outcomes) {
        this.outcomes = List.of(outcomes);
    }

    public List<Outcome> outcomes() {
        return outcomes;
    }
}
