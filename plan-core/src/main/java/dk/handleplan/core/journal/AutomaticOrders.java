package dk.handleplan.core.journal;

import dk.handleplan.core.audit.AuditEntry;
import dk.handleplan.core.audit.TrailFollower;
import dk.handleplan.core.decision.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Orders a plan's document when the plan is published, changed by a decision, or kept at the end of its year: by an insert alone,
 * in the same transaction. What it says is put together once that has been done to its end.
 */
@ApplicationScoped
public class AutomaticOrders implements TrailFollower {

    private static final Map<String, Origin> OCCASIONS = Stream.concat(
                    Stream.of(
                            Map.entry("cycle.published", Origin.PUBLISHED),
                            Map.entry("cycle.registered", Origin.REGISTERED),
                            Map.entry("planfile.imported", Origin.REGISTERED),
                            Map.entry("closing.closed", Origin.CLOSED),
                            Map.entry("adjustment.decided", Origin.ADJUSTED)),
                    Stream.of(Outcome.values())
                            .filter(outcome -> outcome.effect() == Outcome.Effect.GOES_ON)
                            .map(outcome -> Map.entry("adjustment." + outcome, Origin.ADJUSTED)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private IssuedDocuments documents;
    private Consumer<DocumentOrdered> ordered;
    private Clock clock;

    protected AutomaticOrders() {}

    @Inject
    public AutomaticOrders(IssuedDocuments documents, Event<DocumentOrdered> ordered, Clock clock) {
        this(documents, ordered::fire, clock);
    }

    public AutomaticOrders(IssuedDocuments documents, Consumer<DocumentOrdered> ordered, Clock clock) {
        this.documents = documents;
        this.ordered = ordered;
        this.clock = clock;
    }

    @Override
    public void added(AuditEntry entry) {
        var origin = OCCASIONS.get(entry.action());
        if (origin != null) {
            entry.cycleId().ifPresent(cycle -> order(cycle, origin));
        }
    }

    private void order(UUID cycleId, Origin origin) {
        documents.add(IssuedDocument.ofPlan(cycleId, origin, clock.instant()));
        ordered.accept(new DocumentOrdered());
    }
}
