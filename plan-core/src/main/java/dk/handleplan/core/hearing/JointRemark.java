package dk.handleplan.core.hearing;

import dk.handleplan.core.cycle.PlanCycle;
import dk.handleplan.core.hearing.Objections.ObjectionRow;
import dk.handleplan.core.shared.Amount;
import dk.handleplan.core.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One joint remark while it is worded, with everything the chair words it from.
 *
 * @param writable whether it can still be written today
 * @param place what the remark is about
 * @param next what comes after it; null after the last one
 * @param disqualified whether the chair must leave this one to somebody else, and so is told nothing
 * @param said what members have shared, the chair's own comment included
 * @param elsewhere what the council recommends for all other initiatives together, by budget year
 */
public record JointRemark(
        PlanCycle cycle,
        Consultation consultation,
        boolean writable,
        Place place,
        Place next,
        boolean disqualified,
        Optional<Remark> remark,
        Discussion said,
        List<ObjectionRow> objections,
        Map<Integer, Money> elsewhere) {

    /** How far members' amounts for a year lie apart; empty where nobody recommends any. */
    public Optional<Spread> spread(int budgetYear) {
        return Spread.of(said.comments().stream()
                .map(comment -> Recommendation.in(comment.recommendations(), budgetYear))
                .flatMap(amount -> amount.money().stream())
                .toList());
    }

    /** Blank where nothing is recommended elsewhere. */
    public Amount elsewhere(int budgetYear) {
        return Optional.ofNullable(elsewhere.get(budgetYear)).map(Amount::of).orElse(Amount.blank());
    }
}
