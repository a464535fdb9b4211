package dk.handleplan.core.inbox;

import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.Page;
import dk.handleplan.core.shared.PageRequest;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is asked of me, by when, for which case. */
@UseCase
public class InboxService {

    private Inbox inbox;
    private Clock clock;

    protected InboxService() {}

    @Inject
    public InboxService(Inbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    public Page<WorkItem> page(User actor, Integer year, UUID unitId, PageRequest page) {
        return inbox.page(inbox.asked(actor), year, unitId, page);
    }

    public long lateCount(User actor) {
        return inbox.lateCount(inbox.asked(actor), LocalDate.now(clock));
    }

    /** Who is awaited in a cycle; open to the administration. */
    public List<WorkItem> awaited(User actor, UUID cycleId) {
        return actor.isAdministration() ? inbox.awaited(cycleId, 200) : List.of();
    }
}
