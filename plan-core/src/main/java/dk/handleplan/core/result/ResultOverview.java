package dk.handleplan.core.result;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotAllowed;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** What is to come of a year, by unit and date: the administration sees all, the people of a unit see theirs. */
@UseCase
public class ResultOverview {

    private AwaitedResults results;
    private PlanCycles cycles;
    private Clock clock;

    protected ResultOverview() {}

    @Inject
    public ResultOverview(AwaitedResults results, PlanCycles cycles, Clock clock) {
        this.results = results;
        this.cycles = cycles;
        this.clock = clock;
    }

    public OpenResults open(User actor, UUID cycleId, PageRequest page) {
        if (!isFor(actor)) {
            throw new NotAllowed("shared.notAllowed");
        }
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var units = actor.isAdministration() ? Set.<UUID>of() : actor.units();
        return new OpenResults(cycle, results.open(cycleId, units, page), LocalDate.now(clock));
    }

    /** Whether there is a list for this person. */
    public static boolean isFor(User actor) {
        return actor.isAdministration() || !actor.units().isEmpty();
    }
}
