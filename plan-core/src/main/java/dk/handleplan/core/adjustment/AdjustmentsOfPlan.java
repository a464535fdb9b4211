package dk.handleplan.core.adjustment;

import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.Page;
import java.util.UUID;

/**
 * What is changed in a plan after its decision, and who decides about it.
 *
 * @param decided whether the plan is decided, so that there is anything to change
 * @param bodyId the body that is set; null where it is the last of the chain
 * @param body the one that is asked; empty where there is none
 * @param delegated up to how much the secretariat decides itself
 * @param about the title of the initiative that the reader came from; null where there is none
 */
public record AdjustmentsOfPlan(
        UUID cycleId,
        int planYear,
        String plan,
        boolean exampleFigures,
        boolean decided,
        long rulesVersion,
        UUID bodyId,
        String body,
        Money delegated,
        String about,
        Page<AdjustmentRow> rows) {

    public boolean isDelegated() {
        return !delegated.isZero();
    }
}
