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
 * Orders a plan's document when the plan is published, changed by a decision, or kept at the end of its year, and that of its draft
 * when that is sent to be heard or corrected: by an insert alone, in the same transaction. What it says is put together once that has
 * been done to its end.
 */
@ApplicationScoped
public class AutomaticOrders implements TrailFollower {

    private static final Map<String, Step> STEPS = Stream.concat(
                    Stream.of(
                            Map.entry("hearing.sent", Step.ofDraft()),
                            Map.entry("hearing.draftCorrected", Step.ofDraft()),
                            Map.entry("cycle.published", Step.ofPlan(Origin.PUBLISHED)),
                            Map.entry("cycle.registered", Step.ofPlan(Origin.REGISTERED)),
                            Map.entry("planfile.imported", Step.ofPlan(Origin.REGISTERED)),
                            Map.entry("closing.closed", Step.ofPlan(Origin.CLOSED)),
                            Map.entry("adjustment.decided", Step.ofPlan(Origin.ADJUSTED))),
                    Stream.of(Outcome.values())
                            .filter(outcome -> outcome.effect() == Outcome.Effect.GOES_ON)
                            .map(outcome -> Map.entry("adjustment." + outcome, Step.ofPlan(Origin.ADJUSTED))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** What a step of the year leaves behind. */
    private record Step(DocumentKind kind, Origin origin) {

        static Step ofDraft() {
            return new Step(DocumentKind.DRAFT_PLAN, Origin.HEARD);
        }

        static Step ofPlan(Origin origin) {
            return new Step(DocumentKind.PLAN, origin);
        }
    }

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
        var step = STEPS.get(entry.action());
        if (step != null) {
            entry.cycleId().ifPresent(cycle -> order(cycle, step));
        }
    }

    private void order(UUID cycleId, Step step) {
        documents.add(IssuedDocument.followingFrom(step.origin(), step.kind(), cycleId, clock.instant()));
        ordered.accept(new DocumentOrdered());
    }
}
