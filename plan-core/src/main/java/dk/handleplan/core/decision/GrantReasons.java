package dk.handleplan.core.decision;

import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the reason of a refusal or a part grant comes from: the body that changed the amount last, by its own words or by its
 * minutes unless the item was closed; else the administration's proposal.
 */
@ApplicationScoped
public class GrantReasons {

    private static final Comparator<BodyDecision> LATEST =
            Comparator.comparing(BodyDecision::round).thenComparing(BodyDecision::step);

    private BodyDecisions decisions;
    private Bodies bodies;

    protected GrantReasons() {}

    @Inject
    public GrantReasons(BodyDecisions decisions, Bodies bodies) {
        this.decisions = decisions;
        this.bodies = bodies;
    }

    /** By the id of the row, for those of one cycle that got less than they applied for and have a reason. */
    public Map<UUID, GrantReason> of(UUID cycleId, Collection<AllocationRow> rows) {
        return of(decisions.ofCycle(cycleId), rows);
    }

    /** The same on the day of the decision itself, in its transaction. */
    public Map<UUID, GrantReason> asRecorded(UUID cycleId, Collection<AllocationRow> rows) {
        return of(decisions.ofCycleAsRecorded(cycleId), rows);
    }

    private Map<UUID, GrantReason> of(List<BodyDecision> decided, Collection<AllocationRow> rows) {
        var asked = decided.stream().sorted(LATEST.reversed()).toList();
        var reasons = new HashMap<UUID, GrantReason>();
        rows.stream()
                .filter(AllocationRow::isGrantedLess)
                .forEach(row -> reason(row, asked).ifPresent(reason -> reasons.put(row.id(), reason)));
        return reasons;
    }

    /** The rows of one cycle that were decided below what they applied for while nobody said why. */
    List<AllocationRow> missing(UUID cycleId, Collection<AllocationRow> rows) {
        var given = of(cycleId, rows);
        return rows.stream()
                .filter(AllocationRow::isGrantedLess)
                .filter(row -> row.applied().orZeroInSum().exceeds(row.decided().orZeroInSum()))
                .filter(row -> !given.containsKey(row.id()))
                .toList();
    }

    private Optional<GrantReason> reason(AllocationRow row, List<BodyDecision> latestFirst) {
        var round = latestFirst.stream().mapToInt(BodyDecision::round).max().orElse(1);
        return latestFirst.stream()
                .filter(decision -> decision.round() == round)
                .filter(decision -> decision.amendmentOf(row.id()).isPresent())
                .findFirst()
                .flatMap(decision -> reason(row, decision))
                .or(() -> row.reason().map(words -> new GrantReason(row.budgetYear(), words, null, null, false)));
    }

    private Optional<GrantReason> reason(AllocationRow row, BodyDecision decision) {
        var held = decision.last().orElseThrow();
        var body = bodies.find(decision.bodyId()).map(Body::name).orElse(null);
        return decision.amendmentOf(row.id())
                .flatMap(Amendment::reason)
                .or(() -> held.isClosedItem() ? Optional.empty() : Optional.of(held.wording()))
                .map(words -> new GrantReason(row.budgetYear(), words, body, held.metOn(), held.isClosedItem()));
    }
}
