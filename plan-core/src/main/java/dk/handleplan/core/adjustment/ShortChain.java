package dk.handleplan.core.adjustment;

import dk.handleplan.core.cycle.ChainLink;
import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.organisation.Bodies;
import dk.handleplan.core.organisation.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Who decides about an adjustment: one body, or the secretariat as far as that is delegated to it. */
@ApplicationScoped
public class ShortChain {

    private AdjustmentSettings settings;
    private Bodies bodies;

    protected ShortChain() {}

    @Inject
    public ShortChain(AdjustmentSettings settings, Bodies bodies) {
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

    /** Whether the secretariat decides it itself. */
    boolean isDelegated(Adjustment adjustment) {
        return rules(adjustment.cycleId()).delegate(adjustment);
    }

    String name(UUID body) {
        return bodies.find(body).map(Body::name).orElse("");
    }
}
