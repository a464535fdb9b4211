package dk.handleplan.core.funding;

import dk.handleplan.core.initiative.Initiative;
import dk.handleplan.core.initiative.InitiativeService;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** What an initiative has asked of the pool and been given. */
@UseCase
public class InitiativeFunding {

    private InitiativeService initiatives;
    private Allocations allocations;
    private AllocationRows rows;
    private FundingPools pools;

    protected InitiativeFunding() {}

    @Inject
    public InitiativeFunding(
            InitiativeService initiatives, Allocations allocations, AllocationRows rows, FundingPools pools) {
        this.initiatives = initiatives;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
    }

    /**
     * By budget year; empty before the allocation of its year begins. The administration reads the proposal at once, others when
     * it is put before the bodies.
     */
    public List<InitiativeMoney> of(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        var isPutForward = actor.isAdministration() || isPutForward(initiative);
        return rows.ofInitiative(initiativeId).stream()
                .map(row -> InitiativeMoney.of(row, isPutForward))
                .toList();
    }

    /** Every entry of the ledgers that is about it, for those who may read it. */
    public List<LedgerEntry> entries(User actor, UUID initiativeId) {
        initiatives.get(actor, initiativeId);
        return pools.entriesAbout(initiativeId);
    }

    private boolean isPutForward(Initiative initiative) {
        return allocations
                .find(initiative.cycleId())
                .filter(allocation -> allocation.state() == AllocationState.PROPOSING)
                .isEmpty();
    }
}
