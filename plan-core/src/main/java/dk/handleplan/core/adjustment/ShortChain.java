package dk.handleplan.core.adjustment;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import dk.handleplan.core.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who decides about an adjustment: one body, or the secretariat as far as that is delegated to it. */
@ApplicationScoped
public class ShortChain {

    private Adjustments adjustments;
    private AdjustmentSettings settings;
    private Bodies bodies;

    protected ShortChain() {}

    @Inject
    public ShortChain(Adjustments adjustments, AdjustmentSettings settings, Bodies bodies) {
        this.adjustments = adjustments;
        this.settings = settings;
        this.bodies = bodies;
    }

    AdjustmentRules rules(UUID cycleId) {
        return settings.find(cycleId).orElseGet(() -> new AdjustmentRules(cycleId));
    }

    /** The body that is set, or else the last of the plan's own chain. */
    Optional<UUID> body(PlanCycle cycle) {
        return rules(cycle.id())
                .bodyId()
                .or(() -> cycle.chain().stream()
                        .max(Comparator.comparing(ChainLink::step))
                        .map(ChainLink::bodyId));
    }

    /** Whether the secretariat decides it itself: with what it has decided before about the same rows, it stays within its limit. */
    boolean isDelegated(AdjustedRows adjusted) {
        var adjustment = adjusted.adjustment();
        return !adjustment.kind().needsDecision() || rules(adjustment.cycleId()).delegate(together(adjusted));
    }

    private Money together(AdjustedRows adjusted) {
        var before = adjustments.delegated(adjusted.byId().keySet());
        return Adjustment.size(
                Stream.concat(before.stream(), adjusted.weight().stream()).toList());
    }

    /** Who decides, and up to how much the secretariat does. */
    String words(PlanCycle cycle) {
        return body(cycle).map(this::name).orElse("") + ", " + rules(cycle.id()).delegated();
    }

    String name(UUID body) {
        return bodies.find(body).map(Body::name).orElse("");
    }
}
