package dk.handleplan.core.funding;

import dk.handleplan.core.initiative.GrantNews;
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
    private GrantNews news;

    protected InitiativeFunding() {}

    @Inject
    public InitiativeFunding(
            InitiativeService initiatives,
            Allocations allocations,
            AllocationRows rows,
            FundingPools pools,
            GrantNews news) {
        this.initiatives = initiatives;
        this.allocations = allocations;
        this.rows = rows;
        this.pools = pools;
        this.news = news;
    }

    /**
     * By budget year; empty before the allocation of its year begins. The administration reads the proposal at once, others when
     * it is put before the bodies. What is granted is known to those who prepare and record it; others learn it by the letter
     * or with the published plan.
     */
    public List<InitiativeMoney> of(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        var isPutForward = actor.isAdministration() || isPutForward(initiative);
        var isTold = news.isKnownTo(actor, initiative.cycleId(), initiativeId);
        return rows.ofInitiative(initiativeId).stream()
                .map(row -> InitiativeMoney.of(row, isPutForward, isTold))
                .toList();
    }

    /** Every entry of the ledgers that is about it, for those who may read it and know what was decided. */
    public List<LedgerEntry> entries(User actor, UUID initiativeId) {
        var initiative = initiatives.get(actor, initiativeId);
        return news.isKnownTo(actor, initiative.cycleId(), initiativeId) ? pools.entriesAbout(initiativeId) : List.of();
    }

    private boolean isPutForward(Initiative initiative) {
        return allocations
                .find(initiative.cycleId())
                .filter(allocation -> allocation.state() == AllocationState.PROPOSING)
                .isEmpty();
    }
}
