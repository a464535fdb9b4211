package dk.handleplan.web.adjustment;

import dk.handleplan.core.adjustment.AdjustmentState;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import dk.handleplan.web.shared.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** How adjustments look in lists and on their pages. */
@Named
@ApplicationScoped
public class AdjustmentLook {

    /** The look of a badge. */
    public String badge(AdjustmentState state) {
        return switch (state) {
            case PREPARED -> "";
            case BEFORE_BODY -> "info";
            case DECIDED -> "success";
            case REJECTED -> "error";
            case WITHDRAWN -> "warning";
        };
    }

    /** Why the pools would not take it. */
    public String sentence(RuleBroken refusal) {
        return Refusals.sentence(refusal);
    }

    /** What a change adds or takes, with its sign. */
    public String signed(Money change) {
        return change.exceeds(Money.ZERO) ? "+" + change : change.toString();
    }
}
