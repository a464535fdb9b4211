package dk.handleplan.web.funding;

import dk.handleplan.core.funding.AllocationService;
import dk.handleplan.core.funding.AllocationSheet;
import dk.handleplan.web.shared.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The money of one year, for pages about the year. */
@Named
@RequestScoped
public class YearMoneyBox {

    @Inject
    AllocationService allocation;

    @Inject
    CurrentUser me;

    private final Map<UUID, AllocationSheet> read = new HashMap<>();

    public boolean seen(UUID cycleId) {
        return allocation.isSeenBy(me.user(), cycleId);
    }

    public AllocationSheet sheet(UUID cycleId) {
        return read.computeIfAbsent(cycleId, id -> allocation.sheet(me.user(), id));
    }
}
