package dk.handleplan.web.funding;

import dk.handleplan.core.funding.Commitment;
import dk.handleplan.core.funding.CommitmentService;
import dk.handleplan.core.funding.EarlierYears;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What earlier years leave to an allocation, wherever a page shows it. */
@Named
@RequestScoped
public class CommitmentBox {

    @Inject
    CommitmentService commitments;

    @Inject
    CurrentUser me;

    private final Map<UUID, EarlierYears> read = new HashMap<>();

    public EarlierYears of(UUID cycleId) {
        return read.computeIfAbsent(cycleId, id -> commitments.earlierYears(me.user(), id));
    }

    /** What an initiative of the plan has been promised already. */
    public List<Commitment> to(UUID cycleId, UUID initiativeId) {
        return of(cycleId).promisedTo(initiativeId);
    }

    /** Of what the sum of the pool is made; null where nothing was carried into it. */
    public EarlierYears.Parts parts(UUID cycleId, int budgetYear) {
        return of(cycleId).carriedOver().get(budgetYear);
    }
}
