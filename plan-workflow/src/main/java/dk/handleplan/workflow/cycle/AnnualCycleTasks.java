package dk.handleplan.workflow.cycle;

import dk.handleplan.core.cycle.CyclePhases;
import dk.handleplan.core.cycle.Phase;
import dk.handleplan.core.cycle.YearFollower;
import dk.handleplan.core.status.StatusService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of the year calls. */
@Named("annualCycle")
@ApplicationScoped
public class AnnualCycleTasks {

    private CyclePhases phases;
    private StatusService status;
    private Instance<YearFollower> followers;

    protected AnnualCycleTasks() {}

    @Inject
    public AnnualCycleTasks(CyclePhases phases, StatusService status, @Any Instance<YearFollower> followers) {
        this.phases = phases;
        this.status = status;
        this.followers = followers;
    }

    public boolean isPartOf(String cycleId, String phase) {
        return phases.isPartOf(UUID.fromString(cycleId), Phase.valueOf(phase));
    }

    public void begin(String cycleId, String phase) {
        phases.begin(UUID.fromString(cycleId), Phase.valueOf(phase));
    }

    public void end(String cycleId, String phase) {
        phases.end(UUID.fromString(cycleId), Phase.valueOf(phase));
    }

    /** The id of the round that is opened. */
    public String openRound(String cycleId, String phase) {
        return status.open(UUID.fromString(cycleId), Phase.valueOf(phase)).toString();
    }

    public void carryOver(String cycleId) {
        followers.forEach(follower -> follower.carryOver(UUID.fromString(cycleId)));
    }

    public void close(String cycleId) {
        phases.close(UUID.fromString(cycleId));
    }
}
