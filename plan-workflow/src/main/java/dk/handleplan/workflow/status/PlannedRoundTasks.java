package dk.handleplan.workflow.status;

import dk.handleplan.core.status.RoundService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of a round that begins by itself calls. */
@Named("plannedRound")
@ApplicationScoped
public class PlannedRoundTasks {

    private RoundService rounds;

    protected PlannedRoundTasks() {}

    @Inject
    public PlannedRoundTasks(RoundService rounds) {
        this.rounds = rounds;
    }

    public void begin(String roundId) {
        rounds.beginOnItsDay(UUID.fromString(roundId));
    }
}
