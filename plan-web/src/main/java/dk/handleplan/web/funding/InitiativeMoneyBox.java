package dk.handleplan.web.funding;

import dk.handleplan.core.funding.InitiativeFunding;
import dk.handleplan.core.funding.InitiativeMoney;
import dk.handleplan.core.funding.LedgerEntry;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The money of one initiative, wherever a page shows it. */
@Named
@RequestScoped
public class InitiativeMoneyBox {

    @Inject
    InitiativeFunding funding;

    @Inject
    CurrentUser me;

    private final Map<UUID, List<InitiativeMoney>> read = new HashMap<>();
    private final Map<UUID, List<LedgerEntry>> entered = new HashMap<>();

    /** What the ledgers say of it. */
    public List<LedgerEntry> entries(UUID initiativeId) {
        return entered.computeIfAbsent(initiativeId, id -> funding.entries(me.user(), id));
    }

    public List<InitiativeMoney> of(UUID initiativeId) {
        return read.computeIfAbsent(initiativeId, id -> funding.of(me.user(), id));
    }
}
