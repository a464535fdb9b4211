package dk.handleplan.core.funding;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;

/** The ledgers as finance takes them along, for whoever keeps the pools. */
@UseCase
public class LedgerService {

    private LedgerLines ledgers;

    protected LedgerService() {}

    @Inject
    public LedgerService(LedgerLines ledgers) {
        this.ledgers = ledgers;
    }

    public Page<LedgerLine> lines(User actor, int budgetYear, PageRequest page) {
        actor.mustAdminister();
        return ledgers.ofYear(budgetYear, page);
    }

    /** What each budget year's pool adds up to. */
    public List<PoolSums> sums(User actor) {
        actor.mustAdminister();
        return ledgers.sums();
    }
}
