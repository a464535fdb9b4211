package dk.handleplan.core.adjustment;

import dk.handleplan.core.decision.DecisionRow;
import dk.handleplan.core.funding.AllocationRow;
import dk.handleplan.core.funding.Holder;
import dk.handleplan.core.funding.PoolEffect;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import dk.handleplan.core.shared.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * One adjustment, as its readers see it.
 *
 * @param plan the title of the plan
 * @param exampleFigures whether its amounts are examples
 * @param body the one that is asked, or would be; empty where there is none
 * @param recipient who gets the award; null where there is none
 * @param effects what it would do to the pools; empty once it is settled
 * @param takeable what it could concern as well; empty for those who do not prepare it
 * @param recipients initiatives that could get an award; empty unless it is one and is prepared
 * @param treated what meetings made of it
 */
public record AdjustmentSheet(
        UUID cycleId,
        int planYear,
        String plan,
        boolean exampleFigures,
        Adjustment adjustment,
        String body,
        String recipient,
        List<Line> lines,
        List<PoolEffect> effects,
        List<Holder> takeable,
        List<Holder> recipients,
        DecisionRow treated,
        Rights rights,
        LocalDate today) {

    /** What the reader may do now. */
    public record Rights(
            boolean mayPrepare, boolean mayDecide, boolean mayRecord, boolean mayConvene, boolean mayWithdraw) {}

    /** One row of the allocation and what becomes of it. */
    public record Line(
            UUID rowId,
            UUID initiativeId,
            String title,
            int year,
            Amount applied,
            Amount granted,
            Money returned,
            Money by) {

        static Line of(AllocationRow row, String title, Money by) {
            return new Line(
                    row.id(),
                    row.initiativeId().orElse(null),
                    title,
                    row.budgetYear(),
                    row.applied(),
                    row.granted(),
                    row.returned(),
                    by);
        }

        /** What it would be granted. */
        public Money after() {
            return granted.orZeroInSum().plus(by);
        }

        public boolean isChanged() {
            return !by.isZero();
        }
    }

    /** Those that something happens to. */
    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    /** Why the pools would not take it as it is; empty where they would. */
    public List<RuleBroken> refusals() {
        return effects.stream()
                .map(PoolEffect::refusal)
                .filter(Objects::nonNull)
                .toList();
    }
}
