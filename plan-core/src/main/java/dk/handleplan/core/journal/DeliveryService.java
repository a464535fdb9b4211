package dk.handleplan.core.journal;

import dk.handleplan.core.journal.Deliveries.Delivery;
import dk.handleplan.core.organisation.Role;
import dk.handleplan.core.organisation.User;
import dk.handleplan.core.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Whoever ordered a document finds in the inbox what became of it: until it is looked at, or some days have passed. */
@UseCase
public class DeliveryService {

    private static final Duration WHILE_NEW = Duration.ofDays(7);

    private Deliveries deliveries;
    private Clock clock;

    protected DeliveryService() {}

    @Inject
    public DeliveryService(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Nothing for those who order none. */
    public List<Delivery> unseen(User actor) {
        return actor.hasAny(Role.SECRETARIAT, Role.COMMITTEE_CLERK)
                ? deliveries.unseen(actor.id(), clock.instant().minus(WHILE_NEW))
                : List.of();
    }

    /** This person looks at the documents of a year; nothing is kept of it where nothing is new. */
    public void look(User actor, UUID cycleId) {
        if (unseen(actor).stream().anyMatch(delivery -> delivery.cycleId().equals(cycleId))) {
            deliveries.seen(actor.id(), cycleId, clock.instant());
        }
    }
}
