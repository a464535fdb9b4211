package dk.handleplan.core.funding;

import dk.handleplan.core.cycle.PlanCycles;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.NotFound;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.UUID;

/** Those who see an allocation see what earlier years leave to it. */
@UseCase
public class CommitmentService {

    private PlanCycles cycles;
    private Commitments commitments;
    private FundingPools pools;

    protected CommitmentService() {}

    @Inject
    public CommitmentService(PlanCycles cycles, Commitments commitments, FundingPools pools) {
        this.cycles = cycles;
        this.commitments = commitments;
        this.pools = pools;
    }

    public EarlierYears earlierYears(User actor, UUID cycleId) {
        actor.mustHave(Role.SECRETARIAT, Role.ADMINISTRATOR, Role.COMMITTEE_CLERK, Role.READER);
        var cycle = cycles.find(cycleId).orElseThrow(() -> new NotFound("shared.notFound"));
        var years = cycle.budgetYears();
        return EarlierYears.of(
                commitments.ofEarlierYears(cycleId, years), commitments.continued(cycleId), pools.ofYears(years));
    }
}
