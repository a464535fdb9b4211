package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.Aggregate;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/**
 * Who decides about adjustments of a plan; its id is the cycle's. A plan that sets nothing asks the last body of its chain about
 * everything.
 */
@Entity
@Table(name = "adjustment_rules")
public class AdjustmentRules extends Aggregate {

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "delegated_oere")
    private Money delegated = Money.ZERO;

    protected AdjustmentRules() {}

    public AdjustmentRules(UUID cycleId) {
        super(cycleId);
    }

    void set(UUID body, Money upTo) {
        if (upTo.isNegative()) {
            throw new RuleBroken("funding.negative").at("delegated");
        }
        bodyId = body;
        delegated = upTo;
    }

    /** The body that decides; the last of the chain where none is set. */
    public Optional<UUID> bodyId() {
        return Optional.ofNullable(bodyId);
    }

    /** Up to how much the secretariat decides itself; nothing where that is zero. */
    public Money delegated() {
        return delegated;
    }

    /** Whether the secretariat decides itself about so much. */
    boolean delegate(Money size) {
        return !delegated.isZero() && !size.exceeds(delegated);
    }
}
